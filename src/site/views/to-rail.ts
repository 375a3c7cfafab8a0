import { sortByKey } from '../../collections/sort-by-key.ts'
import { knownDay } from '../../edtf/edtf-bounds.ts'
import { findPeriod } from '../../edtf/find-period.ts'
import type { KnownEvent } from '../../knowledge/knowledge-base.ts'
import { formatElapsed } from '../../vietnamese/format-elapsed.ts'
import type { Site } from '../site.ts'
import type { DateView, RailPoint } from '../view-models/cards.ts'
import { toEventCard } from './to-event-card.ts'

/** The page itself on its line of time. */
interface Here {
  /** EDTF; undefined when nothing is known. */
  date: string | undefined
  shown: DateView
  label: string
}

/**
 * A page among events on a small line of time, oldest first, with the time between neighbours whose days are known.
 * What has no year stands last.
 *
 * @param events all but the page itself
 */
export function toRail(site: Site, here: Here, events: readonly KnownEvent[]): RailPoint[] {
  const stops = [
    ...events.map((event) => {
      const { title, url, date } = toEventCard(site, event)
      return { date: event.date, point: { date, label: title, url } }
    }),
    { date: here.date, point: { date: here.shown, label: here.label } },
  ]
  const inOrder = sortByKey(stops, ({ date }) => findPeriod(date)?.first ?? '9999')
  return inOrder.map(({ date, point }, index) => {
    const apart = index === 0 ? undefined : toApart(inOrder[index - 1]?.date, date)
    return { ...point, ...(apart !== undefined && { apart }) }
  })
}

/** From the end of one to the beginning of the next. */
function toApart(before: string | undefined, after: string | undefined): string | undefined {
  const end = knownDay(before?.split('/').at(-1) ?? '')
  const start = knownDay(after?.split('/')[0] ?? '')
  return end === undefined || start === undefined ? undefined : formatElapsed(end, start)
}
