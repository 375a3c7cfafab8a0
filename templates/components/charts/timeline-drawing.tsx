import type { TimelinePicture } from '../../../src/site/view-models/charts.ts'
import { SvgLink } from './svg-link.tsx'

/**
 * All years one below the other, each a link as wide as the picture; over them what they hold. As wide as there is room:
 * only the months stretch, letters, lines and dots keep their size.
 */
export function TimelineDrawing({ timeline, styles }: { timeline: TimelinePicture; styles?: string }) {
  const { title, description, height, rowHeight, left, ticks, years } = timeline
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of SVG is a group with a name
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="time years-drawn"
      width="100%"
      height={height}
      role="group"
      aria-label={`${title}. ${description}`}
    >
      {styles !== undefined && <style>{styles}</style>}
      {ticks.map(({ x, text }) => (
        <text x={`${x}%`} y="12">
          {text}
        </text>
      ))}
      {years.map(({ year, top, title: held, url }) => (
        <SvgLink {...(url !== undefined && { url, title: held })} top={top}>
          <rect width="100%" height={rowHeight} />
          <text y="21">{year}</text>
        </SvgLink>
      ))}
      <svg
        class="time-months"
        x={`${left}%`}
        width={`${100 - left}%`}
        viewBox={`0 0 12 ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <Months timeline={timeline} />
      </svg>
    </svg>
  )
}

function Months({ timeline: { lines, lasting, skyline, dots } }: { timeline: TimelinePicture }) {
  return (
    <>
      <path class="time-axis" d={lines} />
      {lasting && <path class="time-lasting" d={lasting} />}
      {skyline && <path class="time-skyline" d={skyline} />}
      <g transform="translate(.5)">
        {dots.map((path, size) => path && <path class={`time-dots-${size + 1}`} d={path} />)}
      </g>
    </>
  )
}
