import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import { formatHoldings } from '../../src/site/format-holdings.ts'
import type { EntityView } from '../../src/site/view-models/entity.ts'
import { Strip } from '../components/charts/strip.tsx'
import { YearlyChronicle } from '../components/chronicle.tsx'
import { Circle, CircleJump } from '../components/circle.tsx'
import { Facts } from '../components/facts.tsx'
import { NativeName } from '../components/native-name.tsx'
import { Offices } from '../components/offices.tsx'
import { Paging } from '../components/paging.tsx'
import { SourceLinks } from '../components/source-links.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('entity')

export default function EntityPage({ view, site }: PageProps<EntityView>) {
  const isFirst = (view.paging?.number ?? 1) === 1
  return (
    <Page view={view} site={site} kind="entity">
      <article class="dossier">
        <header class="dossier-header">
          <h1>{view.title}</h1>
          {view.native && <NativeName name={view.native} />}
          {isFirst && view.summary !== undefined && <p class="lede">{view.summary}</p>}
        </header>
        {isFirst && (
          <aside class="dossier-side" aria-label="Tóm lược">
            <Offices offices={view.offices} title={view.kind === 'person' ? 'Chức vụ' : 'Người giữ chức'} />
            <Facts facts={view.facts} />
          </aside>
        )}
        <section class="dossier-main" aria-labelledby="tin-va-su-kien">
          <h2 id="tin-va-su-kien">Tin và sự kiện</h2>
          <p class="counts">
            {formatHoldings({ stories: view.storyCount, events: view.eventCount })}
            <CircleJump circle={view.circle} />
          </p>
          <Strip strip={view.strip} />
          <YearlyChronicle years={view.years} brief />
          <Paging paging={view.paging} />
        </section>
        {isFirst && (
          <aside class="dossier-side dossier-more" aria-label="Những tên cùng được nhắc">
            {view.circle && <Circle circle={view.circle} />}
            {view.pairs.length > 0 && <Facts facts={[{ label: 'Quan hệ với', items: view.pairs }]} />}
            <SourceLinks sources={view.sources} />
          </aside>
        )}
      </article>
    </Page>
  )
}
