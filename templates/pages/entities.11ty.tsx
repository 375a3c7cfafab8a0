import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { EntitiesView } from '../../src/site/view-models/entity.ts'
import { KindTabs } from '../components/kind-tabs.tsx'
import { NamedItems } from '../components/named-items.tsx'
import { Paging } from '../components/paging.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('entities')

export default function EntitiesPage({ view, site }: PageProps<EntitiesView>) {
  const { intro, letters, most, groups } = view
  return (
    <Page view={view} site={site} kind="entities">
      <h1>{view.title}</h1>
      {intro && <p class="intro">{intro}</p>}
      <KindTabs tabs={site.kinds} current={view.url} />
      {letters.length > 0 && <Letters letters={letters} />}
      {most.length > 0 && (
        <section class="index" aria-labelledby="nhac-nhieu">
          <h2 id="nhac-nhieu" class="label">
            Được nhắc nhiều nhất
          </h2>
          <NamedItems items={most} />
        </section>
      )}
      {groups.map(({ letter, id, items }) => (
        <section class="index" aria-labelledby={id}>
          <h2 id={id} class="letter">
            <span class="unseen">Vần </span>
            {letter}
          </h2>
          <NamedItems items={items} />
        </section>
      ))}
      {groups.length + most.length === 0 && <p class="empty">Kho chưa có mục nào.</p>}
      <Paging paging={view.paging} />
    </Page>
  )
}

function Letters({ letters }: Pick<EntitiesView, 'letters'>) {
  return (
    <nav class="letters" aria-label="Theo vần">
      <ul>
        {letters.map(({ label, url, current }) => (
          <li>
            <a href={url} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
