import type { StoryView } from '../../../src/site/view-models/story.ts'

/** That the archive has the story more than once, in nearly the same words. */
export function Versions({ versions }: Pick<StoryView, 'versions'>) {
  if (versions.length === 0) return null
  return (
    <aside class="notice versions" aria-label="Bản khác của tin này">
      <p>Kho còn có bản gần như trùng lời với tin này:</p>
      <ul>
        {versions.map(({ card, likeness }) => (
          <li>
            <a href={card.url}>{card.title}</a> ({card.outlet ? `${card.outlet.label}, ` : ''}
            {Math.round(likeness * 100)}% lời chung)
          </li>
        ))}
      </ul>
    </aside>
  )
}
