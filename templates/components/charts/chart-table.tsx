import type { Cell, DataTable } from '../../../src/site/view-models/charts.ts'
import { formatNumber } from '../../../src/vietnamese/format-number.ts'

/** The numbers of a chart, folded until asked for. */
export function ChartTable({ table, title }: { table: DataTable; title: string }) {
  return (
    <details class="chart-table">
      <summary>Bảng số liệu</summary>
      <table>
        <caption class="unseen">{title}</caption>
        <thead>
          <tr>
            {table.columns.map(({ label, numeric }) => (
              <th scope="col" class={numeric ? 'number' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells) => (
            <tr>
              {cells.map(({ text, url }, index) => (
                <td class={table.columns[index]?.numeric ? 'number' : undefined}>
                  {url ? <a href={url}>{toWords(text)}</a> : toWords(text)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function toWords(text: Cell['text']): string {
  return typeof text === 'number' ? formatNumber(text) : text
}
