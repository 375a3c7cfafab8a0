import type { ReferredStory } from '../../../src/site/view-models/cards.ts'
import { MarkedDate } from '../date-mark.tsx'

/** Stories that the outlet named beside this one. What the archive lacks stays visible as a gap. */
export function ReferredStories({ stories }: { stories: ReferredStory[] }) {
  return <ul class="referred">{stories.map(Referred)}</ul>
}

function Referred({ title, abstract, held }: ReferredStory) {
  return (
    <li class={held ? 'held' : 'missing'}>
      <p class="referred-title">
        {held ? <a href={held.url}>{title}</a> : <span>{title}</span>}{' '}
        {held ? <MarkedDate date={held.date} /> : <small>chưa có trong kho</small>}
      </p>
      {abstract && <p class="entry-text">{abstract}</p>}
    </li>
  )
}
