/** What a character is to a reader of words, one bit each, so that several can be asked for at once. */
export const kinds = { letter: 1, mark: 2, digit: 4, numeral: 8, space: 16, other: 32 } as const

/** By kind, what Unicode calls it: `digit` is 0 to 9, `numeral` any other figure (`²`, `Ⅳ`). The first that fits counts. */
const patterns = [
  { kind: kinds.letter, pattern: /^\p{L}/u },
  { kind: kinds.mark, pattern: /^\p{M}/u },
  { kind: kinds.digit, pattern: /^\d/u },
  { kind: kinds.numeral, pattern: /^\p{N}/u },
  { kind: kinds.space, pattern: /^\s/u },
] as const

function kindOf(character: string): number {
  return patterns.find(({ pattern }) => pattern.test(character))?.kind ?? kinds.other
}

/** Latin, its marks and general punctuation: nearly all that a Vietnamese page holds. */
const tableSize = 0x2070
/**
 * The kinds of these characters by their UTF-16 unit, 0 for any other: ask {@link kindAt}. It has room for every unit,
 * since looking behind an array's end costs more than the rest.
 */
export const unitKinds = new Uint8Array(1 << 16)
for (let unit = 0; unit < tableSize; unit += 1) unitKinds[unit] = kindOf(String.fromCharCode(unit))

/** Whether a letter at a UTF-16 offset is a capital. */
export function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < tableSize ? capitals[unit] === 1 : capital.test(characterAt(text, at))
}

/** The same of a UTF-16 unit; undefined where the table does not say. */
export function isCapitalUnit(unit: number): boolean | undefined {
  return unit < tableSize ? capitals[unit] === 1 : undefined
}

const capital = /^\p{Lu}/u
const capitals = Uint8Array.from({ length: tableSize }, (_, unit) => Number(capital.test(String.fromCharCode(unit))))

/** The kind of the character at a UTF-16 offset, one of {@link kinds}. */
export function kindAt(text: string, at: number): number {
  return unitKinds[text.charCodeAt(at)] || kindOf(characterAt(text, at))
}

/**
 * Where a run of characters of some kinds ends: the first offset from `at` on at which none of them stands.
 *
 * @param wanted sum of {@link kinds}
 */
export function runEnd(text: string, at: number, wanted: number): number {
  const { length } = text
  let end = at
  while (end < length) {
    if ((kindAt(text, end) & wanted) === 0) return end
    end = nextCharacter(text, end)
  }
  return end
}

/** The offset behind the character at an offset: one unit on, two for a pair. */
export function nextCharacter(text: string, at: number): number {
  return text.charCodeAt(at) < tableSize ? at + 1 : at + characterAt(text, at).length
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0)
}
