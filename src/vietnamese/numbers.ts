/** Spelled-out digits. `lăm`, `mốt` and `tư` stand after a ten only, `tư` also for the fourth. */
const digits: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['nhăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
])

/** Words that stand for a digit only inside a larger number. */
const onlyAfterTen = new Set(['mốt', 'lăm', 'nhăm'])

/** The numbers from one to ten as they are counted. */
export const toTen: readonly string[] = 'một hai ba bốn năm sáu bảy tám chín mười'.split(' ')

/** The words that a spelled-out number begins with. */
export const numberOpenings: readonly string[] = [
  ...[...digits.keys()].filter((word) => !onlyAfterTen.has(word)),
  'mười',
]

/** A number that was read from words. */
export interface NumberWords {
  value: number
  /** Number of words read. */
  length: number
}

/**
 * The number from 1 to 99 that begins at a word: `mười một`, `hai mươi lăm`, `ba mươi`, `hăm mốt` is not read.
 * `năm` after a ten is a year, not a five: `mười năm` reads as 10.
 */
export function readNumber(word: (index: number) => string, at: number): NumberWords | undefined {
  const first = word(at)
  if (first === 'mười') return withUnits(10, 1, word, at)
  const digit = onlyAfterTen.has(first) ? undefined : digits.get(first)
  if (digit === undefined) return undefined
  const isTens = digit > 1 && first !== 'tư' && (word(at + 1) === 'mươi' || word(at + 1) === 'chục')
  return isTens ? withUnits(digit * 10, 2, word, at) : { value: digit, length: 1 }
}

function withUnits(whole: number, length: number, word: (index: number) => string, at: number): NumberWords {
  const next = word(at + length)
  const unit = next === 'năm' ? undefined : digits.get(next)
  return unit === undefined ? { value: whole, length } : { value: whole + unit, length: length + 1 }
}

const thousandWords: ReadonlySet<string> = new Set(['nghìn', 'ngàn'])

/** The year that begins at a word: `một nghìn chín trăm mười tám`, `hai nghìn không trăm lẻ tám`, `hai nghìn`. */
export function readYearWords(word: (index: number) => string, at: number): NumberWords | undefined {
  const thousands = digits.get(word(at))
  if ((thousands !== 1 && thousands !== 2) || !thousandWords.has(word(at + 1))) return undefined
  const hundreds = word(at + 3) === 'trăm' ? (word(at + 2) === 'không' ? 0 : digits.get(word(at + 2))) : undefined
  const length = hundreds === undefined ? 2 : 4
  const rest = readRest(word, at + length)
  const value = thousands * 1000 + (hundreds ?? 0) * 100 + (rest?.value ?? 0)
  return { value, length: length + (rest?.length ?? 0) }
}

/** `lẻ tám`: no tens. */
const zeroWords: ReadonlySet<string> = new Set(['linh', 'lẻ'])

/** What stands behind the hundreds: `lẻ tám`, `mười tám`. */
function readRest(word: (index: number) => string, at: number): NumberWords | undefined {
  if (!zeroWords.has(word(at))) return readNumber(word, at)
  const unit = digits.get(word(at + 1))
  return unit === undefined ? undefined : { value: unit, length: 2 }
}

/** `I` … `XXI`, as centuries and quarters are written. */
export function readRoman(text: string): number | undefined {
  const index = romans.indexOf(text)
  return index < 0 ? undefined : index + 1
}

const tens = ['', 'X', 'XX']
const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
const romans = tens.flatMap((ten) => units.map((unit) => ten + unit)).slice(1, 22)
