import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { DrawingView } from '../../src/site/view-models/charts.ts'
import { GridDrawing } from '../components/charts/grid-drawing.tsx'
import { MapDrawing } from '../components/charts/map-drawing.tsx'
import { NetworkDrawing } from '../components/charts/network-drawing.tsx'
import { TimelineDrawing } from '../components/charts/timeline-drawing.tsx'

export const data = eachOf('drawing')

/** A chart as a file: the picture alone. */
export default function Drawing({ view: { drawing, styles } }: PageProps<DrawingView>) {
  switch (drawing.kind) {
    case 'map':
      return <MapDrawing map={drawing.map} styles={styles} />
    case 'timeline':
      return <TimelineDrawing timeline={drawing.timeline} styles={styles} />
    case 'grid':
      return <GridDrawing grid={drawing.grid} styles={styles} />
    case 'network':
      return <NetworkDrawing network={drawing.network} styles={styles} />
  }
}
