import type { StripPicture } from '../../../src/site/view-models/charts.ts'
import { ChartTable } from './chart-table.tsx'
import { EventMark } from './event-mark.tsx'

/** Stories by year above a line of time, events below it. As wide as there is room; its letters keep their size. */
export function Strip({ strip }: { strip: StripPicture | undefined }) {
  if (!strip) return null
  const { title, description, height, axis, bars, marks, ticks, table } = strip
  return (
    <figure class="chart">
      {/* biome-ignore lint/a11y/useSemanticElements: no element of SVG is a group with a name */}
      <svg class="time" width="100%" height={height} role="group" aria-label={`${title}. ${description}`}>
        <line class="time-axis" x1="0" x2="100%" y1={axis} y2={axis} />
        {bars.map((bar) => (
          <a href={bar.url}>
            <title>{bar.title}</title>
            <rect class={`time-${bar.kind}`} x={`${bar.x}%`} width={`${bar.width}%`} y={bar.y} height={bar.height} />
          </a>
        ))}
        {marks.map((mark) => (
          <EventMark mark={mark} />
        ))}
        {ticks.map(({ x, text }) => (
          <text x={`${x}%`} y={height - 4} text-anchor="middle">
            {text}
          </text>
        ))}
      </svg>
      <ChartTable table={table} title={`${title}. ${description}`} />
    </figure>
  )
}
