import { type Token, wordAt } from '../../tokens/token.ts'
import type { Construct } from '../construct.ts'
import type { Found, Meaning } from '../meaning.ts'
import { phraseTable } from '../phrase-table.ts'
import { month } from './month.ts'
import { week } from './week.ts'
import { years } from './years.ts'

const inWeek: Meaning = { kind: 'week', origin: 'reference', weeks: 0, part: 'whole' }
const inMonth: Meaning = { kind: 'shift', origin: 'reference', count: 0, unit: 'month' }
const inYear: Meaning = { kind: 'point', year: { origin: 'reference', offset: 0 }, direction: 'back' }

const beginnings = ['hồi đầu', 'hôm đầu', 'từ đầu', 'kể từ đầu', 'tính từ đầu', 'ngay đầu', 'ngay từ đầu', 'hồi giữa']

const openings = phraseTable<Meaning>(
  Object.fromEntries(
    beginnings.flatMap((words): [string, Meaning][] => [
      [`${words} tuần`, inWeek],
      [`${words} tháng`, inMonth],
      [`${words} năm`, inYear],
    ]),
  ),
)

/** Words that make another thing of the period: `tuần lễ`, `năm học`, `năm mới`. */
const otherThings: ReadonlySet<string> = new Set(['lễ', 'học', 'mới', 'âm'])

/** What would begin at its second word: `đầu tuần này`. */
const longer: readonly Construct[] = [week, month, ...years]

/** The period of publication without its `này`: `hồi đầu tuần`, `từ đầu năm`. A bare `đầu tuần`, `cuối năm` may be of any. */
export const opening: Construct = { read, openings: openings.openings, opensWithFigures: false }

function read(tokens: readonly Token[], at: number): Found | undefined {
  const found = openings(tokens, at)
  if (!found || otherThings.has(wordAt(tokens, at + found.length))) return undefined
  const isLonger = longer.some((construct) => construct.read(tokens, at + found.length - 2))
  return isLonger ? undefined : { length: found.length, meaning: found.value }
}
