import type { Link } from '../../src/site/view-models/page.ts'

interface LinkListProps {
  id: string
  title: string
  links: Link[]
}

/** A titled row of ways into the archive. */
export function LinkList({ id, title, links }: LinkListProps) {
  if (links.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="label">
        {title}
      </h2>
      <ul class="link-list">
        {links.map(({ label, url }) => (
          <li>
            <a href={url}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
