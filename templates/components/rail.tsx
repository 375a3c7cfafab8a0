import type { RailPoint } from '../../src/site/view-models/cards.ts'
import { bindDash } from '../../src/vietnamese/bind-dash.ts'
import { DateText, Mark } from './date-mark.tsx'

interface RailProps {
  id: string
  title: string
  points: RailPoint[]
}

/** A story or an event on the line of time, among what it has to do with. */
export function Rail({ id, title, points }: RailProps) {
  return (
    <aside class="rail" aria-labelledby={id}>
      <h2 id={id} class="label">
        {title}
      </h2>
      <ol class="chronicle">{points.map(Point)}</ol>
      {points.length === 1 && <p class="empty">Kho chưa biết sự kiện nào gắn với trang này.</p>}
    </aside>
  )
}

function Point({ date, label, url, apart }: RailPoint) {
  const isHere = url === undefined
  return (
    <li class={isHere ? 'here' : undefined} aria-current={isHere ? 'true' : undefined}>
      {apart && (
        <small>
          <span class="unseen">cách </span>
          {apart}
        </small>
      )}
      <Mark certainty={date.certainty} />
      <DateText date={date} />
      {isHere ? <span>{label}</span> : <a href={url}>{bindDash(label)}</a>}
    </li>
  )
}
