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

/** On a narrow screen, where the picture stands below a long list, the way to it. */
export function CircleJump({ circle }: { circle: CircleView | undefined }) {
  if (!circle?.chart) return null
  return (
    <a class="circle-jump" href="#cung-ai">
      Cùng được nhắc
    </a>
  )
}
