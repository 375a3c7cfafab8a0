import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { PairsView } from '../../src/site/view-models/chronicle.ts'
import { ChartFigure } from '../components/charts/chart-figure.tsx'
import { GridDrawing } from '../components/charts/grid-drawing.tsx'
import { Paging } from '../components/paging.tsx'
import { PairList } from '../components/pair-list.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('pairs')

export default function PairsPage({ view, site }: PageProps<PairsView>) {
  return (
    <Page view={view} site={site} kind="pairs">
      <h1>{view.title}</h1>
      <p class="intro">{view.intro}</p>
      {view.grid && (
        <ChartFigure title={view.grid.title} table={view.grid.table} downloads={view.downloads}>
          <GridDrawing grid={view.grid} />
        </ChartFigure>
      )}
      <PairList pairs={view.pairs} />
      {view.pairs.length === 0 && <p class="empty">Kho chưa có tin hay sự kiện chung của hai nước nào.</p>}
      <Paging paging={view.paging} />
    </Page>
  )
}
