import { addresses } from '../addresses.ts'
import { toGrid } from '../charts/grid/to-grid.ts'
import { toMap } from '../charts/map/to-map.ts'
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
    planDrawing(site, 'ban-do', () => ({ kind: 'map', map: toMap(site, toLink) })),
    planDrawing(site, 'dong-thoi-gian', () => ({ kind: 'timeline', timeline: toTimeline(site, toLink) })),
    planDrawing(site, 'mang-luoi', () => ({ kind: 'network', network: toNetwork(site, toLink) })),
    ...(grid ? [planDrawing(site, 'quan-he', () => ({ kind: 'grid', grid }))] : []),
  ]
}

function planDrawing(site: Site, name: string, draw: () => DrawingView['drawing']): PagePlan<DrawingView> {
  const address = addresses.dataFile(`${name}.svg`)
  const toView = () => ({
    ...toPage(site, { address, title: name, description: '', indexed: false }),
    drawing: draw(),
    styles: site.assets.drawingStyles,
  })
  return planPage(address, toView, { indexed: false })
}
