import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { PairsView } from '../../src/site/view-models/chronicle.ts'
import { Paging } from '../components/paging.tsx'
import { PairList } from '../components/pair-list.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('pairs')

export default function PairsPage({ view, site }: PageProps<PairsView>) {
  return (
    <Page view={view} site={site} kind="pairs">
      <h1>{view.title}</h1>
      <p class="intro">{view.intro}</p>
      <PairList pairs={view.pairs} />
      {view.pairs.length === 0 && <p class="empty">Kho chưa có gì nối hai nước nào.</p>}
      <Paging paging={view.paging} />
    </Page>
  )
}
