import type { GridPicture } from '../../../src/site/view-models/charts.ts'
import { SvgLink } from './svg-link.tsx'

/** Who is told of with whom: half a square of countries by countries, a number in each cell. */
export function GridDrawing({ grid, styles }: { grid: GridPicture; styles?: string }) {
  const { width, height, cell, rows, columns, cells, title, description } = grid
  const side = cell - 1.5
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of SVG is a group with a name
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="grid"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={`${title}. ${description}`}
    >
      {styles !== undefined && <style>{styles}</style>}
      {rows.map(({ text, x, y }) => (
        <text class="grid-name" x={x} y={y} text-anchor="end">
          {text}
        </text>
      ))}
      {columns.map(({ text, x, y }) => (
        <text class="grid-name" x={x} y={y} transform={`rotate(90 ${x} ${y})`}>
          {text}
        </text>
      ))}
      {cells.map(({ x, y, count, shade, title: name, url }) => (
        <SvgLink {...(url !== undefined && { url })} title={name}>
          <rect class={`grid-cell shade-${shade}`} x={x} y={y} width={side} height={side} />
          {count > 0 && (
            <text class={`grid-count on-${shade}`} x={x + side / 2} y={y + side / 2 + 4.5} text-anchor="middle">
              {count}
            </text>
          )}
        </SvgLink>
      ))}
    </svg>
  )
}
