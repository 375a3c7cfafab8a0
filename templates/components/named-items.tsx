import type { NamedItem } from '../../src/site/view-models/entity.ts'
import { formatCount } from './format-count.ts'

/** Names, each with its link, the number of stories that name it, and a word on who or what it is. */
export function NamedItems({ items }: { items: NamedItem[] }) {
  return (
    <ul class={items.some(({ url }) => url) ? 'named' : 'named plain'}>
      {items.map(({ name, url, count, note }) => (
        <li>
          {url ? <a href={url}>{name}</a> : <span>{name}</span>}
          {count !== undefined && count > 0 && (
            <small>
              {' '}
              {formatCount(count)}
              <span class="unseen"> mục</span>
            </small>
          )}
          {note && <span class="note">{note}</span>}
        </li>
      ))}
    </ul>
  )
}
