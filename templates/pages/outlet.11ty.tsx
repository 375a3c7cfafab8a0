import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { OutletView } from '../../src/site/view-models/lists.ts'
import { formatNumber } from '../../src/vietnamese/format-number.ts'
import { Strip } from '../components/charts/strip.tsx'
import { YearlyChronicle } from '../components/chronicle.tsx'
import { Paging } from '../components/paging.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('outlet')

export default function OutletPage({ view, site }: PageProps<OutletView>) {
  return (
    <Page view={view} site={site} kind="outlet">
      <h1>{view.title}</h1>
      <p class="intro">
        {formatNumber(view.storyCount)} tin trong kho. Trang chủ:{' '}
        <a href={view.home} rel="external">
          {new URL(view.home).host}
        </a>
        .
      </p>
      {view.strip && <Strip strip={view.strip} />}
      <section aria-labelledby="bai">
        <h2 id="bai" class="label">
          Tin của nguồn này
        </h2>
        {view.storyCount > 0 ? <YearlyChronicle years={view.years} /> : <p class="empty">Kho chưa có tin nào.</p>}
        <Paging paging={view.paging} />
      </section>
    </Page>
  )
}
