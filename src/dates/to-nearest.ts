import type { Value } from '../diagnostics/word.ts'
import type { KnownEvent } from '../knowledge/knowledge-base.ts'
import { formatDate } from '../vietnamese/format-date.ts'

/** More would help no editor. */
const most = 3

/** The known events that come nearest to settling a year, in words. */
export function toNearest(events: readonly KnownEvent[]): Value {
  if (events.length === 0)
    return { en: 'No known event speaks for any of them.', vi: 'Chưa có sự kiện nào trong kho khớp với bài.' }
  const list = events
    .slice(0, most)
    .map(({ title, date }) => `“${title}” (${formatDate(date, 'short')})`)
    .join('; ')
  return { en: `Near, but not told clearly enough: ${list}.`, vi: `Gần khớp nhất, nhưng bài kể chưa đủ rõ: ${list}.` }
}
