import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { WantedView } from '../../src/site/view-models/lists.ts'
import { formatNumber } from '../../src/vietnamese/format-number.ts'
import { Paging } from '../components/paging.tsx'
import { WantedStory } from '../components/wanted-story.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('wanted')

export default function WantedPage({ view, site }: PageProps<WantedView>) {
  return (
    <Page view={view} site={site} kind="wanted">
      <h1>{view.title}</h1>
      {view.wanted.length > 0 ? (
        <>
          <p class="intro">
            {formatNumber(view.wantedCount)} tin được các báo dẫn cạnh tin của họ mà kho chưa có. Tin nào vào kho thì
            rời danh sách này và mọi chỗ nhắc tới nó thành đường dẫn.
          </p>
          <ol class="wanted-list">{view.wanted.map(WantedStory)}</ol>
          <Paging paging={view.paging} />
        </>
      ) : (
        <p class="empty">Kho có đủ mọi tin được nhắc tới.</p>
      )}
    </Page>
  )
}
