import { toPrintable } from '../diagnostics/printable.ts'
import type { ArticleRecord } from '../record/article-record.ts'

/** What a record says about when, who and where, with the line and column that each rests on. */
export function explainRecord({ published, dates, mentions }: ArticleRecord): string {
  const evidence = published.evidence.map(({ kind, text, line, says }) => [String(line), kind, `“${text}”`, says])
  const expressions = dates.map(({ text, edtf, line, column }) => [`${line}:${column}`, edtf, `“${text}”`])
  const names = mentions.map(({ id, kind, surface, line, column }) => [`${line}:${column}`, kind, id, `“${surface}”`])
  return [
    `published: ${published.edtf ?? 'unknown'} (${published.basis})`,
    ...toTable(evidence),
    `dates: ${dates.length}`,
    ...toTable(expressions),
    `mentions: ${mentions.length}`,
    ...toTable(names),
  ].join('\n')
}

/** Rows with their columns aligned, the last one free. */
function toTable(rows: readonly string[][]): string[] {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, at) => Math.max(widest[at] ?? 0, cell.length)),
    [],
  )
  return rows.map((row) => {
    const cells = row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)))
    return `  ${toPrintable(cells.join('  ')).replaceAll('\n', ' ')}`
  })
}
