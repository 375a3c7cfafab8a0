import type { CircleView } from '../../src/site/view-models/charts.ts'
import { ChartFigure } from './charts/chart-figure.tsx'
import { NetworkDrawing } from './charts/network-drawing.tsx'
import { NamedItems } from './named-items.tsx'

/** Who is named with whom or what a page is about: as a picture, or as names where they are few. */
export function Circle({ circle: { chart, few } }: { circle: CircleView }) {
  if (!chart && few.length === 0) return null
  return (
    <section class="fact circle" aria-labelledby="cung-ai">
      <h2 id="cung-ai" class="label">
        Cùng được nhắc
      </h2>
      {chart ? (
        <ChartFigure title={chart.network.title} table={chart.table} downloads={chart.downloads}>
          <NetworkDrawing network={chart.network} />
        </ChartFigure>
      ) : (
        <NamedItems items={few} />
      )}
    </section>
  )
}
