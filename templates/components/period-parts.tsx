import type { CalendarView } from '../../src/site/view-models.ts'
import { formatCount } from './format-count.ts'

/** The months of a year or the days of a month, with what each holds. */
export function PeriodParts({ parts }: Pick<CalendarView, 'parts'>) {
  if (parts.length === 0) return null
  return (
    <ol class={parts.length > 12 ? 'parts parts-days' : 'parts parts-months'}>
      {parts.map(({ label, fullLabel, count, url }) => (
        <li>
          {url ? (
            <a href={url}>
              <span aria-hidden="true">{label}</span>
              <span class="unseen">{fullLabel}: </span>
              <small>
                {formatCount(count)}
                <span class="unseen"> mục</span>
              </small>
            </a>
          ) : (
            <span aria-hidden="true">{label}</span>
          )}
        </li>
      ))}
    </ol>
  )
}
