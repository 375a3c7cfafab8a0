import type { MentionGroup } from '../../../src/site/view-models/story.ts'

/** Who and what the story names, by kind. */
export function MentionGroups({ groups }: { groups: MentionGroup[] }) {
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
    </aside>
  )
}
