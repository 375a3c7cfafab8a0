import type { WantedView } from '../../src/site/view-models/lists.ts'
import { DateText } from './date-mark.tsx'

export function WantedStory({ title, abstract, wantedBy }: WantedView['wanted'][number]) {
  return (
    <li class="missing">
      <h2 class="referred-title">
        <span>{title}</span>
      </h2>
      {abstract && <p class="entry-text">{abstract}</p>}
      <div class="wanted-by">
        <p>Được nhắc ở</p>
        <ul>
          {wantedBy.map((story) => (
            <li>
              <a href={story.url}>{story.title}</a>, <DateText date={story.date} plain />
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}
