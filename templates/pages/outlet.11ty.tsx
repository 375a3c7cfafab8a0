import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import { formatHoldings } from '../../src/site/format-holdings.ts'
import type { OutletView } from '../../src/site/view-models/lists.ts'
import { Strip } from '../components/charts/strip.tsx'
import { YearlyChronicle } from '../components/chronicle.tsx'
import { Paging } from '../components/paging.tsx'
import { SourceLinks } from '../components/source-links.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('outlet')

export default function OutletPage({ view, site }: PageProps<OutletView>) {
  const { title, home, storyCount, strip, years, paging } = view
  return (
    <Page view={view} site={site} kind="outlet">
      <article class="dossier">
        <header class="dossier-header">
          <h1>{title}</h1>
        </header>
        <aside class="dossier-side" aria-label="Trang của nguồn này">
          <SourceLinks title="Trang chủ" sources={[home]} />
        </aside>
        <section class="dossier-main" aria-labelledby="tin">
          <h2 id="tin">Tin của nguồn này</h2>
          <p class="counts">{formatHoldings({ stories: storyCount, events: 0 })}</p>
          <Strip strip={strip} />
          <YearlyChronicle years={years} />
          <Paging paging={paging} />
        </section>
      </article>
    </Page>
  )
}
