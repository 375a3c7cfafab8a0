/** Characters that stand for the classes which patterns of this project use. */
const alphabet = Array.from('aAđĐ1 \n\t.,:;!?-–—/\\|"“”\'()[]{}<>&#*_+=%@~…•\u00a0\u0301©漢Ж0')

/** A class or an escape of a pattern: `[^)]`, `\p{Lu}`, `\s`; or one letter. */
const atom = /\[(?:[^\]\\]|\\.)*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-f]{4}|\\.|[^\\()[\]{}|*+?^$]/giu

/** What a group begins with: `?:`, `?<name>`, `?<!`. */
const groupOpening = /\(\?(?:<\w+>|<?[=!]|:)/gu

/** Letters in a row, as a word of a pattern: `tháng`. */
const word = /[\p{L}\p{M}]{2,}/gu

/** An escape of a pattern, whose letters are no word of it. */
const escaped = /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-f]{4}|\\./gu

/** Most units that pairs are made of: the number of pairs is its square. */
const mostPaired = 7

/**
 * Strings of about a length that are hard on a pattern: its own characters, words and classes over and over, one and two
 * at a time, ending in what it cannot take: a control character, or one of no script where even that is taken.
 */
export function toAdversaries(source: string, flags: string, length: number): string[] {
  const units = toUnits(source, flags)
  const paired = units.slice(0, mostPaired)
  const pairs = paired.flatMap((first) => paired.filter((second) => second !== first).map((second) => first + second))
  return [...units, ...pairs].flatMap((unit) => {
    const run = unit.repeat(Math.ceil(length / unit.length))
    return [`\u0001${run}\u0001`, `${run}\u0001`, `${run}\ue000`, `${units[0] ?? 'a'}${run}\n\u0001`]
  })
}

/** Characters tried that the most parts of a pattern take: where two may take the same, a wrong end is found again and again. */
const mostShared = 3

/** Short texts that parts of the pattern match, the widest classes first, and those that several parts do. */
function toUnits(source: string, flags: string): string[] {
  const bare = source.replace(groupOpening, '(')
  const widths = new Map<string, number>()
  const takers = new Map<string, number>()
  for (const part of new Set(bare.match(atom) ?? [])) {
    const matched = alphabet.filter((character) => matches(part, flags, character))
    for (const character of matched) takers.set(character, (takers.get(character) ?? 0) + 1)
    for (const character of matched.slice(0, 2))
      widths.set(character, Math.max(widths.get(character) ?? 0, matched.length))
  }
  const words = Array.from(new Set(bare.replace(escaped, ' ').match(word) ?? [])).slice(0, 3)
  return [...new Set([...mostOf(widths), ...mostOf(takers).slice(0, mostShared), ...words])]
}

function mostOf(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([, a], [, b]) => b - a).map(([unit]) => unit)
}

function matches(part: string, flags: string, character: string): boolean {
  try {
    return new RegExp(`^${part}$`, flags.replace(/[gy]/gu, '')).test(character)
  } catch {
    return part === character
  }
}
