import { toPrintable } from '../diagnostics/printable.ts'
import type { ArticleRecord, PublishedEvidence } from '../record/article-record.ts'
import { kindLabels } from '../site/labels.ts'
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

/** What the evidence for a date is. */
const evidenceLabels: Readonly<Record<PublishedEvidence['kind'], string>> = {
  header: 'đầu tệp',
  dateline: 'dòng ghi ngày',
  address: 'địa chỉ',
  'day-in-story': 'ngày trong tin',
  weekday: 'thứ trong tuần',
  'leap-day': 'ngày nhuận',
  'explicit-year': 'năm trong tin',
  'office-term': 'nhiệm kỳ',
  'known-event': 'sự kiện',
  'related-story': 'tin liên quan',
  'older-list': 'tin cũ hơn',
  'surviving-years': 'năm còn hợp',
}

/** What a record says about when, who and where, with the line and column that each rests on. */
export function explainRecord({ published, dates, mentions }: ArticleRecord, language: Language): string {
  const isVietnamese = language === 'vi'
  const basis = isVietnamese ? bases[published.basis] : published.basis
  const evidence = published.evidence.map(({ kind, text, line, says }) => [
    String(line),
    isVietnamese ? evidenceLabels[kind] : kind,
    `“${text}”`,
    says,
  ])
  const expressions = dates.map(({ text, edtf, line, column }) => [`${line}:${column}`, edtf, `“${text}”`])
  const names = mentions.map(({ id, kind, surface, line, column }) => [
    `${line}:${column}`,
    isVietnamese ? kindLabels[kind].toLowerCase() : kind,
    id,
    `“${surface}”`,
  ])
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
