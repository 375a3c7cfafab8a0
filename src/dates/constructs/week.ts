import type { Token } from '../../tokens/token.ts'
import type { Construct } from '../construct.ts'
import type { Found } from '../meaning.ts'
import { phraseTable } from '../phrase-table.ts'
import { isQuantity } from '../quantity.ts'

/** Weeks by their distance from the week of publication. */
export const relativeWeeks = phraseTable<number>({
  'tuần này': 0,
  'tuần qua': -1,
  'tuần vừa qua': -1,
  'tuần vừa rồi': -1,
  'tuần trước': -1,
  'tuần rồi': -1,
  'tuần tới': 1,
  'tuần sau': 1,
})

const anchoredWeeks = phraseTable<number>({ 'tuần trước đó': -1, 'tuần sau đó': 1, 'cùng tuần': 0, 'tuần đó': 0 })
const weekParts = phraseTable<'whole' | 'weekend'>({ cuối: 'weekend', đầu: 'whole', giữa: 'whole' })

/** Weeks and week-ends: `tuần này`, `đầu tuần tới`, `cuối tuần qua`. The value runs from Monday, or Saturday, to Sunday. */
export const week: Construct = {
  read,
  openings: [...weekParts.openings, ...anchoredWeeks.openings, ...relativeWeeks.openings],
  opensWithFigures: false,
}

function read(tokens: readonly Token[], at: number): Found | undefined {
  const part = weekParts(tokens, at)
  const from = at + (part?.length ?? 0)
  const anchored = anchoredWeeks(tokens, from)
  const found = anchored ?? relativeWeeks(tokens, from)
  // `hai tuần qua` is a duration.
  if (!found || isQuantity(tokens, from - 1)) return undefined
  const meaning = {
    kind: 'week',
    origin: anchored ? 'anchor' : 'reference',
    weeks: found.value,
    part: part?.value ?? 'whole',
  } as const
  return { length: (part?.length ?? 0) + found.length, meaning }
}
