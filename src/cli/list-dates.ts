import type { ContentReading } from '../ingest/ingest.ts'
import { type ChangedDate, reviewDates } from '../ingest/review-dates.ts'
import { formatDate } from '../vietnamese/format-date.ts'
import type { Words } from './command.ts'

/** Stories that are listed one by one. */
const most = 50

/**
 * What an editor wants to see after adding an office term or an event: how many stories still lack a year, and which
 * have found one, or another, by it. Undefined when every story has its year and none has changed.
 */
export function listDates({ stories, articles }: Pick<ContentReading, 'stories' | 'articles'>): Words | undefined {
  const { open, settled, redated, reopened } = reviewDates(stories, articles)
  if (open.length + settled.length + redated.length + reopened.length === 0) return undefined
  const changes = [...settled, ...redated, ...reopened].slice(0, most).map(toLine)
  return {
    en: [
      `stories without a year: ${open.length}; now settled: ${settled.length}; dated anew: ${redated.length}; open again: ${reopened.length}`,
      ...changes.map(({ en }) => en),
    ].join('\n'),
    vi: [
      `tin chưa rõ năm: ${open.length}; nay đã rõ: ${settled.length}; đổi ngày: ${redated.length}; lại thành chưa rõ: ${reopened.length}`,
      ...changes.map(({ vi }) => vi),
    ].join('\n'),
  }
}

/** `  content/dumps/vov/a.txt: XXXX-07-18 → 2024-07-18~ by “Bộ trưởng …” (line 3)`. */
function toLine({ story, before, after, evidence }: ChangedDate): Words {
  const path = story.file.path
  const [text, line] = [evidence?.text ?? '', evidence?.line ?? 1]
  return {
    en: `  ${path}: ${before ?? 'no date'} → ${after ?? 'no date'}${evidence ? ` by “${text}” (line ${line})` : ''}`,
    vi: `  ${path}: ${formatDate(before, 'short')} → ${formatDate(after, 'short')}${evidence ? ` nhờ “${text}” (dòng ${line}): ${evidence.says}` : ''}`,
  }
}
