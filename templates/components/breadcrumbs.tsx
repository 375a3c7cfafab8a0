import type { Link } from '../../src/site/view-models/page.ts'

export function Breadcrumbs({ links }: { links: Link[] }) {
  if (links.length === 0) return null
  return (
    <nav class="breadcrumbs" aria-label="Vị trí trong kho">
      <ol>
        {links.map(({ label, url }) => (
          <li>
            <a href={url}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
