import type { TimelinePicture, TimelineYear } from '../../../src/site/view-models/charts.ts'
import { EventMark } from './event-mark.tsx'
import { SvgLink } from './svg-link.tsx'

/** All years one below the other. As wide as there is room; its letters keep their size. */
export function TimelineDrawing({ timeline, styles }: { timeline: TimelinePicture; styles?: string }) {
  const { title, description, height, months, years } = timeline
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of SVG is a group with a name
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="time"
      width="100%"
      height={height}
      role="group"
      aria-label={`${title}. ${description}`}
    >
      {styles !== undefined && <style>{styles}</style>}
      {months.map(({ x, text }) => (
        <text class="time-tick" x={`${x}%`} y="12" text-anchor="middle">
          {text}
        </text>
      ))}
      {years.map((year) => (
        <YearRow year={year} />
      ))}
    </svg>
  )
}

function YearRow({ year: { year, title, url, axis, bars, marks } }: { year: TimelineYear }) {
  return (
    <>
      <SvgLink {...(url !== undefined && { url })} title={title}>
        <text class="time-year" x="0" y={axis + 4}>
          {year}
        </text>
      </SvgLink>
      <line class="time-axis" x1="13%" x2="100%" y1={axis} y2={axis} />
      {bars.map((bar) => (
        <a href={bar.url}>
          <title>{bar.title}</title>
          <rect class="time-story" x={`${bar.x}%`} width={`${bar.width}%`} y={axis - bar.height} height={bar.height} />
        </a>
      ))}
      {marks.map((mark) => (
        <EventMark mark={mark} />
      ))}
    </>
  )
}
