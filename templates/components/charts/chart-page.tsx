import type { ComponentChildren } from 'preact'
import type { PageProps } from '../../../src/site/each-of.ts'
import type { ChartPageView } from '../../../src/site/view-models/charts.ts'
import { Page } from '../../layouts/page.tsx'
import { ChartFigure } from './chart-figure.tsx'

interface ChartPageProps extends PageProps<ChartPageView> {
  kind: string
  wide?: boolean
  children: ComponentChildren
}

/** A page around one chart: what it shows, the chart, how to read it. */
export function ChartPage({ view, site, kind, wide = false, children }: ChartPageProps) {
  return (
    <Page view={view} site={site} kind={`chart-page ${kind}`}>
      <h1>{view.title}</h1>
      <p class="intro">{view.intro}</p>
      <ChartFigure title={view.title} table={view.table} downloads={view.downloads} wide={wide}>
        {children}
      </ChartFigure>
      {view.notes.length > 0 && (
        <dl class="chart-notes">
          {view.notes.map(({ term, text }) => (
            <div>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </Page>
  )
}
