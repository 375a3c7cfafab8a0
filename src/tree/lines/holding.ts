import { toUnitReader } from '../../vietnamese/units.ts'

/** What a line holds of the characters that patterns cannot do without: where they are missing, none need be tried. */
export interface Holding {
  /** 0 to 9. */
  digit: boolean
  colon: boolean
  /** What parts the entries of a menu: `|`, `•`, `·`, `›`. */
  bar: boolean
  /** Outside the blocks of Latin letters and punctuation. */
  foreign: boolean
}

const bits: Readonly<Record<keyof Holding, number>> = { digit: 1, colon: 2, bar: 4, foreign: 8 }

const patterns = [
  { bit: bits.digit, pattern: /\d/u },
  { bit: bits.colon, pattern: /:/u },
  { bit: bits.bar, pattern: /[|•·›]/u },
  { bit: bits.foreign, pattern: /[^\0-\u00b4\u00b6-\u024f\u1e00-\u1eff\u2000-\u206f]/u },
] as const

/** By UTF-16 unit, with room for all: beyond Latin and general punctuation each is foreign. */
const table = new Uint8Array(1 << 16).fill(bits.foreign)
for (let unit = 0; unit < 0x2070; unit++) table[unit] = bitOf(String.fromCharCode(unit))

function bitOf(character: string): number {
  return patterns.find(({ pattern }) => pattern.test(character))?.bit ?? 0
}

const unitsOf = toUnitReader()

/** In one pass over a text. */
export function findHolding(text: string): Holding {
  const { length } = text
  const units = unitsOf(text)
  let found = 0
  for (let at = 0; at < length; at++) found |= table[units[at] ?? 0] ?? 0
  return {
    digit: (found & bits.digit) !== 0,
    colon: (found & bits.colon) !== 0,
    bar: (found & bits.bar) !== 0,
    foreign: (found & bits.foreign) !== 0,
  }
}
