import type { ComponentChildren } from 'preact'
import type { DataTable } from '../../../src/site/view-models/charts.ts'
import type { Link } from '../../../src/site/view-models/page.ts'
import { ChartTable } from './chart-table.tsx'
import { Downloads } from './downloads.tsx'

interface ChartFigureProps {
  /** Of the picture, for the name of the region it scrolls in. */
  title: string
  table: DataTable
  downloads?: Link[]
  /** The picture keeps its size on a narrow screen and scrolls. */
  wide?: boolean
  children: ComponentChildren
}

/** A chart, the same numbers as a table, and both as files. */
export function ChartFigure({ title, table, downloads = [], wide = false, children }: ChartFigureProps) {
  return (
    <figure class="chart">
      {wide ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section class="chart-scroll" tabIndex={0} aria-label={`${title}, cuộn ngang được`}>
          {children}
        </section>
      ) : (
        children
      )}
      <ChartTable table={table} title={title} />
      {downloads.length > 0 && <Downloads links={downloads} />}
    </figure>
  )
}
