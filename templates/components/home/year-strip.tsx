import { formatHoldings } from '../../../src/site/format-holdings.ts'
import type { HomeView } from '../../../src/site/view-models/home.ts'

type Year = HomeView['years'][number]

/** Drawing units of one year's cell, down in pixels: stories grow upward from the line, events downward. */
const width = 24
const reach = 40
const line = 3
const stub = 2

/** What the longest bars need. */
interface Scale {
  most: number
  up: number
  down: number
}

/**
 * The whole archive on one line of time, a cell a year. Cells wrap on a narrow screen, so that each stays wide enough
 * for a thumb. Stories and events have one scale, so that a bar of each means the same.
 */
export function YearStrip({ years }: { years: Year[] }) {
  const scale = toScale(years)
  return (
    <ol class="years">
      {years.map((year, index) => (
        <li class={isNumbered(year, index, years) ? 'year numbered' : 'year'}>
          {year.url ? (
            <a href={year.url}>
              <Bars year={year} scale={scale} />
              <span class="year-number">{year.year}</span>
              <span class="unseen">: {formatHoldings(year)}</span>
            </a>
          ) : (
            <span>
              <Bars year={year} scale={scale} />
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

function toScale(years: Year[]): Scale {
  const most = mostOf(years)
  const longest = (of: 'stories' | 'events') => Math.max(stub, ...years.map((year) => lengthOf(year[of], most)))
  return { most, up: longest('stories'), down: longest('events') }
}

function Bars({ year, scale: { most, up: above, down: below } }: { year: Year; scale: Scale }) {
  const up = lengthOf(year.stories, most)
  const down = lengthOf(year.events, most)
  const height = above + line + below
  return (
    <svg class="bars" viewBox={`0 0 ${width} ${height}`} height={height} preserveAspectRatio="none" aria-hidden="true">
      <rect class="bars-line" x="0" y={above + 1} width={width} height="1" />
      {up > 0 && <rect class="bars-stories" x="6" y={above - up} width={width - 12} height={up} />}
      {down > 0 && <rect class="bars-events" x="6" y={above + line} width={width - 12} height={down} />}
    </svg>
  )
}

/** At least a stub, so that one among thousands is still seen. */
function lengthOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(stub, Math.round((count / most) * reach))
}
