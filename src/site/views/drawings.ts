import { addresses } from '../addresses.ts'
import { toGrid } from '../charts/grid/to-grid.ts'
import { toMap } from '../charts/map/to-map.ts'
import { listDrawnCircles } from '../charts/network/list-circles.ts'
import { toCircle } from '../charts/network/to-circle.ts'
import { toNetwork } from '../charts/network/to-network.ts'
import { toTimeline } from '../charts/timeline/to-timeline.ts'
import { type Site, toAbsoluteUrl } from '../site.ts'
import type { DrawingView } from '../view-models/charts.ts'
import { type PagePlan, planPage } from './page-plan.ts'
import { toPage } from './to-page.ts'

/** The charts as files of their own, whose links lead to the published site. */
export function planDrawings(site: Site): PagePlan<DrawingView>[] {
  const toLink = (address: string) => toAbsoluteUrl(site, address)
  const grid = toGrid(site, toLink)
  return [
    planDrawing(site, addresses.dataFile('ban-do'), () => ({ kind: 'map', map: toMap(site, toLink) })),
    planDrawing(site, addresses.dataFile('dong-thoi-gian'), () => ({
      kind: 'timeline',
      timeline: toTimeline(site, toLink),
    })),
    planDrawing(site, addresses.dataFile('mang-luoi'), () => ({ kind: 'network', network: toNetwork(site, toLink) })),
    ...(grid ? [planDrawing(site, addresses.dataFile('quan-he'), () => ({ kind: 'grid', grid }))] : []),
    ...listDrawnCircles(site).map(({ address, subject, circle }) =>
      planDrawing(site, addresses.circle(address), () => ({
        kind: 'network',
        network: toCircle(site, subject, circle, toLink),
      })),
    ),
  ]
}

/** @param stem of the file's address, without its extension */
function planDrawing(site: Site, stem: string, draw: () => DrawingView['drawing']): PagePlan<DrawingView> {
  const address = `${stem}.svg`
  const toView = () => ({
    ...toPage(site, { address, title: stem, description: '', indexed: false }),
    drawing: draw(),
    styles: site.assets.drawingStyles,
  })
  return planPage(address, toView, { indexed: false })
}
