import type { ChronicleEntry } from './cards.ts'
import type { PageView } from './page.ts'

/** A year, month, day, or the list of stories with an unknown year. */
export interface CalendarView extends PageView {
  /** Of the list of stories with an unknown year. */
  intro?: string
  /** Stories and events, in the order of time. */
  entries: ChronicleEntry[]
  /** Sub-periods: months of a year or days of a month; `count` 0 has no link. */
  parts: { label: string; fullLabel: string; count: number; url?: string }[]
  /** Of a month's first day: 1 Monday … 7 Sunday. Only on months, to lay their days out in weeks. */
  firstWeekday?: number
}
