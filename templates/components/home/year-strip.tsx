import { formatHoldings } from '../../../src/site/format-holdings.ts'
import type { HomeView } from '../../../src/site/view-models/home.ts'

type Year = HomeView['years'][number]

/** Drawing units of one year's cell: stories grow upward from the line, events downward. */
const width = 24
const reach = 40
const line = 3
const stub = 2

/**
 * The whole archive on one line of time, a cell a year. Cells wrap on a narrow screen, so that each stays wide enough
 * for a thumb. Stories and events have one scale, so that a bar of each means the same.
 */
export function YearStrip({ years }: { years: Year[] }) {
  const most = mostOf(years)
  return (
    <ol class="years">
      {years.map((year, index) => (
        <li class={isNumbered(year, index, years) ? 'year numbered' : 'year'}>
          {year.url ? (
            <a href={year.url}>
              <Bars year={year} most={most} />
              <span class="year-number">{year.year}</span>
              <span class="unseen">: {formatHoldings(year)}</span>
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

/** Every fifth year; the first and the last too, unless a fifth is so near that the numbers would touch. */
function isNumbered({ year }: Year, index: number, { length }: Year[]): boolean {
  const toFifth = Math.min(year % 5, 5 - (year % 5))
  return toFifth === 0 || (toFifth > 1 && (index === 0 || index === length - 1))
}

/** The most stories or events of one year; 1 of an empty archive. */
export function mostOf(years: Year[]): number {
  return years.reduce((most, { stories, events }) => Math.max(most, stories, events), 1)
}

function Bars({ year, most }: { year: Year; most: number }) {
  const up = lengthOf(year.stories, most)
  const down = lengthOf(year.events, most)
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
  return count === 0 ? 0 : Math.max(stub, Math.round((count / most) * reach))
}
