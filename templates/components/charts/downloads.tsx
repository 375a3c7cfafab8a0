import type { Link } from '../../../src/site/view-models/page.ts'

/** Files of one thing in several formats. */
export function Downloads({ links, of }: { links: Link[]; of: string }) {
  return (
    <ul class="downloads" aria-label={`Tải về: ${of}`}>
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
