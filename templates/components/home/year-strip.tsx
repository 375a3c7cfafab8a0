import type { HomeView } from '../../../src/site/view-models.ts'

type Year = HomeView['years'][number]

/** Drawing units of one year's cell: stories grow upward from the line, events downward. */
const width = 24
const reach = 40
const line = 3

/**
 * The whole archive on one line of time, a cell a year. Cells wrap on a narrow screen, so that each stays wide enough
 * for a thumb. Stories and events are scaled each to its own greatest year.
 */
export function YearStrip({ years }: { years: Year[] }) {
  const most = { stories: mostOf(years, 'stories'), events: mostOf(years, 'events') }
  return (
    <ol class="years">
      {years.map((year) => (
        <li class={year.year % 5 === 0 ? 'year fifth' : 'year'}>
          {year.url ? (
            <a href={year.url}>
              <Bars year={year} most={most} />
              <span class="year-number">{year.year}</span>
              <span class="unseen">: {wordsFor(year)}</span>
            </a>
          ) : (
            <span>
              <Bars year={year} most={most} />
              <span class="year-number">{year.year}</span>
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}

function mostOf(years: Year[], key: 'stories' | 'events'): number {
  return years.reduce((most, year) => Math.max(most, year[key]), 1)
}

function Bars({ year, most }: { year: Year; most: { stories: number; events: number } }) {
  const up = lengthOf(year.stories, most.stories)
  const down = lengthOf(year.events, most.events)
  return (
    <svg class="bars" viewBox={`0 0 ${width} ${2 * reach + line}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="bars-line" x="0" y={reach + 1} width={width} height="1" />
      {up > 0 && <rect class="bars-stories" x="6" y={reach - up} width={width - 12} height={up} />}
      {down > 0 && <rect class="bars-events" x="6" y={reach + line} width={width - 12} height={down} />}
    </svg>
  )
}

/** At least a stub, so that one among thousands is still seen. */
function lengthOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(5, Math.round((count / most) * reach))
}

function wordsFor({ stories, events }: Year): string {
  return [stories > 0 && `${stories} tin`, events > 0 && `${events} sự kiện`].filter(Boolean).join(', ')
}
