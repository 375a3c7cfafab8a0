import type { CalendarView } from '../../src/site/view-models/calendar.ts'
import { formatNumber } from '../../src/vietnamese/format-number.ts'

type Period = CalendarView['parts'][number]

const weekdays = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']

/** The months of a year, or the days of a month in weeks, with what each holds. */
export function PeriodParts({ parts, firstWeekday }: Pick<CalendarView, 'parts' | 'firstWeekday'>) {
  if (parts.length === 0) return null
  if (firstWeekday === undefined) {
    const months = parts.map((part) => ({ ...part, label: part.fullLabel }))
    return <ol class="parts parts-months">{months.map(PeriodPart)}</ol>
  }
  return (
    <div class="weeks">
      <p class="weekdays" aria-hidden="true">
        {weekdays.map((weekday) => (
          <span>{weekday}</span>
        ))}
      </p>
      <ol class={`parts parts-days first-${firstWeekday}`}>{parts.map(PeriodPart)}</ol>
    </div>
  )
}

/** An empty part is there for the eye alone: it leads nowhere and says nothing. */
function PeriodPart({ label, fullLabel, count, url }: Period) {
  if (!url)
    return (
      <li aria-hidden="true">
        <span>{label}</span>
      </li>
    )
  return (
    <li>
      <a href={url}>
        <span aria-hidden="true">{label}</span>
        <span class="unseen">{fullLabel}: </span>
        <small>
          {formatNumber(count)}
          <span class="unseen"> mục</span>
        </small>
      </a>
    </li>
  )
}
