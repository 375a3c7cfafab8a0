import { stringify } from 'csv-stringify/sync'
import type { Artifact } from '../artifact.ts'
import type { DataTable } from '../view-models/charts.ts'

/**
 * A chart's table as CSV (RFC 4180) in UTF-8; the address of what a row begins with stands in a column of its own.
 *
 * @param stem of the file's path, without its extension
 */
export function toTableCsv(stem: string, { columns, rows }: DataTable): Artifact {
  const records = rows.map((cells) => [...cells.map(({ text }) => String(text)), cells[0]?.url ?? ''])
  const content = stringify([[...columns.map(({ label }) => label), 'url'], ...records], {
    record_delimiter: 'windows',
  })
  return { path: `${stem}.csv`, content }
}
