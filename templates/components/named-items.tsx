import type { NamedItem } from '../../src/site/view-models/entity.ts'
import { formatCount } from './format-count.ts'

/** Names in a line or a list, each with its link, its note, and how many stories name it. */
export function NamedItems({ items }: { items: NamedItem[] }) {
  return (
    <ul class="named">
      {items.map((item) => (
        <li>
          <Name item={item} /> {item.count !== undefined && item.count > 0 && <small>{formatCount(item.count)}</small>}
          {item.note && <span class="note">{item.note}</span>}
        </li>
      ))}
    </ul>
  )
}

export function Name({ item: { name, url } }: { item: NamedItem }) {
  return url ? <a href={url}>{name}</a> : <span>{name}</span>
}
