import type { Link } from '../../../src/site/view-models/page.ts'

/** Files of one thing in several formats. */
export function Downloads({ links }: { links: Link[] }) {
  return (
    <ul class="downloads">
      <li>Tải về:</li>
      {links.map(({ label, url }) => (
        <li>
          <a href={url} download>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
