import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { EntitiesView } from '../../src/site/view-models/entity.ts'
import { NamedItems } from '../components/named-items.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('entities')

export default function EntitiesPage({ view, site }: PageProps<EntitiesView>) {
  return (
    <Page view={view} site={site} kind="entities">
      <h1>{view.title}</h1>
      <p class="intro">{view.intro}</p>
      {view.groups.length === 0 && <p class="empty">Kho chưa có mục nào.</p>}
      {view.groups.map(({ letter, items }) => (
        <section class="letter" aria-labelledby={`van-${letter}`}>
          <h2 id={`van-${letter}`}>{letter}</h2>
          <NamedItems items={items} />
        </section>
      ))}
    </Page>
  )
}
