import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { NetworkView } from '../../src/site/view-models/charts.ts'
import { ChartPage } from '../components/charts/chart-page.tsx'
import { NetworkDrawing } from '../components/charts/network-drawing.tsx'

export const data = eachOf('network')

export default function NetworkPage({ view, site }: PageProps<NetworkView>) {
  return (
    <ChartPage view={view} site={site} kind="network-page" wide>
      <NetworkDrawing network={view.network} />
    </ChartPage>
  )
}
