import { type DateExpression, findDates } from '../../../src/dates/find-dates.ts'

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
    const found = findDates(sentence, reference === undefined ? {} : { reference })
    const left = [...found]
    const isNegative = expected.length === 0
    score.expected += isNegative ? 1 : expected.length
    score.values += isNegative ? Number(found.length === 0) : expected.filter((words) => takeFirst(left, words)).length
    score.exact += isNegative ? Number(found.length === 0) : expected.filter((words) => isExact(found, words)).length
    score.spurious += left.length
  }
  return score
}

function isExact(found: readonly DateExpression[], expected: string): boolean {
  return found.some(({ text, edtf }) => `${text} => ${edtf}` === expected)
}

/** Takes the first expression out of those found that has the value expected and shares words with it. */
function takeFirst(found: DateExpression[], expected: string): boolean {
  const [words = '', edtf = ''] = expected.split(' => ')
  const index = found.findIndex((one) => one.edtf === edtf && (one.text.includes(words) || words.includes(one.text)))
  if (index < 0) return false
  found.splice(index, 1)
  return true
}
