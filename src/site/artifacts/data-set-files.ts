import { stringify } from 'csv-stringify/sync'
import { addresses } from '../addresses.ts'
import type { Artifact } from '../artifact.ts'
import type { DataSet } from '../data/data-set.ts'
import type { Value } from '../data/field.ts'

/** Between the values of one CSV cell. */
export const listDelimiter = '|'

/** A data set as JSON, a record a line, and as CSV (RFC 4180); both in UTF-8, both with every field. */
export function toDataSetFiles({ name, fields, records }: DataSet): { json: Artifact; csv: Artifact } {
  const lines = records.map((record) => JSON.stringify(record)).join(',\n')
  const rows = records.map((record) => fields.map((field) => toCell(record[field.name] ?? null)))
  const csv = stringify([fields.map((field) => field.name), ...rows], { record_delimiter: 'windows' })
  return {
    json: { path: addresses.dataFile(`${name}.json`), content: `[\n${lines}\n]\n` },
    csv: { path: addresses.dataFile(`${name}.csv`), content: csv },
  }
}

/** What is unknown is empty. */
function toCell(value: Value): string {
  if (value === null) return ''
  return typeof value === 'string' || typeof value === 'number' ? String(value) : value.join(listDelimiter)
}
