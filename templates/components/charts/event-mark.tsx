import type { TimeMark } from '../../../src/site/view-models/charts.ts'

/** An event on a line of time: full, hollow or dashed as its date is known; what lasts is a bar. */
export function EventMark({ mark }: { mark: TimeMark }) {
  const { x, end, y, certainty, title, url } = mark
  return (
    <a href={url} data-preview={null}>
      <title>{title}</title>
      {end !== undefined && <line class="time-lasting" x1={`${x}%`} x2={`${end}%`} y1={y} y2={y} />}
      <circle class={`time-mark time-${certainty}`} cx={`${x}%`} cy={y} r="4" />
    </a>
  )
}
