import { toPrintable } from '../diagnostics/printable.ts'
import type { ArticleRecord } from '../record/article-record.ts'
import type { Language, Words } from './command.ts'

type Basis = ArticleRecord['published']['basis']

const headings = {
  published: { en: 'published', vi: 'ngày đăng' },
  unknown: { en: 'unknown', vi: 'chưa rõ' },
  dates: { en: 'dates', vi: 'ngày tháng' },
  mentions: { en: 'mentions', vi: 'nhắc đến' },
} as const satisfies Readonly<Record<string, Words>>

/** How a day is known: the record's word, in Vietnamese beside it. */
const bases: Readonly<Record<Basis, string>> = {
  editor: 'biên tập viên ghi',
  dateline: 'dòng ghi ngày',
  url: 'địa chỉ trang',
  inferred: 'suy ra',
  unknown: 'chưa rõ',
}

/** What a record says about when, who and where, with the line and column that each rests on. */
export function explainRecord({ published, dates, mentions }: ArticleRecord, language: Language): string {
  const basis = language === 'vi' ? bases[published.basis] : published.basis
  const evidence = published.evidence.map(({ kind, text, line, says }) => [String(line), kind, `“${text}”`, says])
  const expressions = dates.map(({ text, edtf, line, column }) => [`${line}:${column}`, edtf, `“${text}”`])
  const names = mentions.map(({ id, kind, surface, line, column }) => [`${line}:${column}`, kind, id, `“${surface}”`])
  return [
    `${headings.published[language]}: ${published.edtf ?? headings.unknown[language]} (${basis})`,
    ...toTable(evidence),
    `${headings.dates[language]}: ${dates.length}`,
    ...toTable(expressions),
    `${headings.mentions[language]}: ${mentions.length}`,
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
