import type { Link } from '../../../src/site/view-models/page.ts'
import type { MentionGroup } from '../../../src/site/view-models/story.ts'

/** Who and what the story names, by kind. */
export function MentionGroups({ groups, pairs }: { groups: MentionGroup[]; pairs: Link[] }) {
  if (groups.length === 0) return null
  return (
    <aside class="side" aria-label="Được nhắc đến trong bài">
      {groups.map(({ label, items }) => (
        <section>
          <h2 class="label">{label}</h2>
          <ul>
            {items.map(({ name, note, url }) => (
              <li>
                {url ? <a href={url}>{name}</a> : name} {note && <small>{note}</small>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {pairs.length > 0 && (
        <section>
          <h2 class="label">Quan hệ</h2>
          <ul>
            {pairs.map(({ label, url }) => (
              <li>
                <a href={url}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}
