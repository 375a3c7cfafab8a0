import type { NamedItem } from '../../src/site/view-models/named-item.ts'
import { bindDash } from '../../src/vietnamese/bind-dash.ts'
import { formatNumber } from '../../src/vietnamese/format-number.ts'

/** More names than this, without a word on each, run on in lines. */
const longestColumn = 8

/** Names, each with its link, the number of stories that name it, and a word on who or what it is. */
export function NamedItems({ items }: { items: NamedItem[] }) {
  return (
    <ul class={isColumn(items) ? 'named' : 'named plain'}>
      {items.map(({ name, url, count, note }) => (
        <li>
          {url ? <a href={url}>{bindDash(name)}</a> : <span>{name}</span>}
          {count !== undefined && count > 0 && (
            <small>
              {' '}
              {formatNumber(count)}
              <span class="unseen"> mục</span>
            </small>
          )}
          {note && <span class="note">{note}</span>}
        </li>
      ))}
    </ul>
  )
}

function isColumn(items: NamedItem[]): boolean {
  const isTold = items.some(({ count, note }) => count !== undefined || note !== undefined)
  return isTold || (items.length <= longestColumn && items.some(({ url }) => url !== undefined))
}
