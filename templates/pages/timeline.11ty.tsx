import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { TimelineView } from '../../src/site/view-models/charts.ts'
import { ChartPage } from '../components/charts/chart-page.tsx'
import { TimelineDrawing } from '../components/charts/timeline-drawing.tsx'

export const data = eachOf('timeline')

export default function TimelinePage({ view, site }: PageProps<TimelineView>) {
  return (
    <ChartPage view={view} site={site} kind="timeline-page">
      <TimelineDrawing timeline={view.timeline} />
    </ChartPage>
  )
}
