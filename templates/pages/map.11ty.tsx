import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { MapView } from '../../src/site/view-models/charts.ts'
import { ChartPage } from '../components/charts/chart-page.tsx'
import { MapDrawing } from '../components/charts/map-drawing.tsx'

export const data = eachOf('map')

export default function MapPage({ view, site }: PageProps<MapView>) {
  return (
    <ChartPage view={view} site={site} kind="map-page" wide>
      <MapDrawing map={view.map} />
    </ChartPage>
  )
}
