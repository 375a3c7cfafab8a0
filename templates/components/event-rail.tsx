import type { EventView } from '../../src/site/view-models/chronicle.ts'
import { DateText, Mark } from './date-mark.tsx'

/** An event on the line of time, with what came before and after it. */
export function EventRail({ around }: Pick<EventView, 'around'>) {
  return (
    <aside class="rail" aria-labelledby="truoc-va-sau">
      <h2 id="truoc-va-sau" class="label">
        Trước và sau
      </h2>
      <ol class="chronicle">
        {around.map(({ card, isHere }) => (
          <li class={isHere ? 'here' : undefined} aria-current={isHere ? 'true' : undefined}>
            <Mark certainty={card.date.certainty} />
            <DateText date={card.date} />
            {isHere ? <span>Sự kiện này</span> : <a href={card.url}>{card.title}</a>}
          </li>
        ))}
      </ol>
    </aside>
  )
}
