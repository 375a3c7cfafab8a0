import { findDates } from '../../../src/dates/find-dates.ts'

/** Day of publication, a sentence, and its date expressions as `words => EDTF`; none for a negative. */
export type HeldBackRow = readonly [reference: string | undefined, sentence: string, ...expected: string[]]

/** What became of a set of rows. */
export interface TableScore {
  rows: number
  /** Expressions expected, and negative rows, each of which expects nothing. */
  expected: number
  /** Found with the value expected, words that overlap; negatives without any expression. */
  values: number
  /** The same with exactly the words expected. */
  exact: number
  /** Expressions where none was expected. */
  spurious: number
}

/** Right values among all that were expected or found. */
export function valueAccuracy({ values, expected, spurious }: TableScore): number {
  return values / (expected + spurious)
}

/** Reads every row and compares. */
export function scoreTable(rows: readonly HeldBackRow[]): TableScore {
  const score: TableScore = { rows: rows.length, expected: 0, values: 0, exact: 0, spurious: 0 }
  for (const [reference, sentence, ...expected] of rows) {
    const found = findDates(sentence, reference === undefined ? {} : { reference }).map(({ text, edtf }) => ({
      text,
      edtf,
    }))
    const right = expected.filter((words) => takeFirst(found, words))
    score.expected += Math.max(1, expected.length)
    score.spurious += found.length
    score.values += expected.length === 0 && found.length === 0 ? 1 : right.length
    const exact = findDates(sentence, reference === undefined ? {} : { reference })
    const printed = exact.map(({ text, edtf }) => `${text} => ${edtf}`)
    score.exact +=
      expected.length === 0 ? Number(found.length === 0) : expected.filter((words) => printed.includes(words)).length
  }
  return score
}

/** Takes the first expression out of those found that has the value expected and shares words with it. */
function takeFirst(found: { text: string; edtf: string }[], expected: string): boolean {
  const [words = '', edtf = ''] = expected.split(' => ')
  const index = found.findIndex((one) => one.edtf === edtf && (one.text.includes(words) || words.includes(one.text)))
  if (index < 0) return false
  found.splice(index, 1)
  return true
}
