import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { OutletView } from '../../src/site/view-models/lists.ts'
import { formatCount } from '../components/format-count.ts'
import { StoryList } from '../components/story-list.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('outlet')

export default function OutletPage({ view, site }: PageProps<OutletView>) {
  return (
    <Page view={view} site={site} kind="outlet">
      <h1>{view.title}</h1>
      <p class="intro">
        {formatCount(view.stories.length)} tin trong kho. Trang nhà:{' '}
        <a href={view.home} rel="external">
          {new URL(view.home).host}
        </a>
        .
      </p>
      <section aria-labelledby="bai">
        <h2 id="bai" class="label">
          Tin của nguồn này
        </h2>
        {view.stories.length > 0 ? (
          <StoryList stories={view.stories} ledes />
        ) : (
          <p class="empty">Kho chưa có tin nào.</p>
        )}
      </section>
    </Page>
  )
}
