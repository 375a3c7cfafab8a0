import type { Link } from '../../src/site/view-models/page.ts'

/** The sister indexes: people, countries, places, organisations, events. */
export function KindTabs({ tabs, current }: { tabs: Link[]; current: string }) {
  return (
    <nav class="tabs" aria-label="Các mục tra cứu">
      <ul>
        {tabs.map(({ label, url }) => (
          <li>
            <a href={url} aria-current={current.startsWith(url) ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
