import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { EntityView } from '../../src/site/view-models/entity.ts'
import { NamedItems } from '../components/named-items.tsx'
import { StoryList } from '../components/story-list.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('entity')

export default function EntityPage({ view, site }: PageProps<EntityView>) {
  return (
    <Page view={view} site={site} kind="entity">
      <h1>{view.title}</h1>
      {view.summary !== undefined && <p class="lede">{view.summary}</p>}
      {view.facts.map(({ label, items }) => (
        <section>
          <h2 class="label">{label}</h2>
          <NamedItems items={items} />
        </section>
      ))}
      {view.stories.length > 0 ? <StoryList stories={view.stories} /> : <p class="empty">Chưa có tin nào.</p>}
    </Page>
  )
}
