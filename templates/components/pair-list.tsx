import { formatHoldings } from '../../src/site/format-holdings.ts'
import type { PairCard } from '../../src/site/view-models/chronicle.ts'

/** Countries two and two, with how much the archive has of them together. */
export function PairList({ pairs }: { pairs: PairCard[] }) {
  return (
    <ul class="counted">
      {pairs.map(({ title, url, stories, events }) => (
        <li>
          <a href={url}>{title}</a> <small>{formatHoldings({ stories, events })}</small>
        </li>
      ))}
    </ul>
  )
}
