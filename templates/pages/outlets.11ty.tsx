import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { OutletsView } from '../../src/site/view-models/lists.ts'
import { formatNumber } from '../../src/vietnamese/format-number.ts'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('outlets')

export default function OutletsPage({ view, site }: PageProps<OutletsView>) {
  return (
    <Page view={view} site={site} kind="outlets">
      <h1>{view.title}</h1>
      <p class="intro">Những tờ báo và hãng tin có tin trong kho.</p>
      {view.outlets.length === 0 && <p class="empty">Kho chưa có tin nào.</p>}
      <ul class="counted">
        {view.outlets.map(({ name, url, count }) => (
          <li>
            <a href={url}>{name}</a> <small>{formatNumber(count)} tin</small>
          </li>
        ))}
      </ul>
    </Page>
  )
}
