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
  const counts = [
    { count: open.length, en: 'stories without a year', vi: 'tin chưa rõ năm' },
    { count: settled.length, en: 'now settled', vi: 'nay đã rõ' },
    { count: redated.length, en: 'dated anew', vi: 'đổi ngày' },
    { count: reopened.length, en: 'open again', vi: 'lại thành chưa rõ' },
  ].filter(({ count }) => count > 0)
  return {
    en: [counts.map(({ en, count }) => `${en}: ${count}`).join('; '), ...changes.map(({ en }) => en)].join('\n'),
    vi: [counts.map(({ vi, count }) => `${vi}: ${count}`).join('; '), ...changes.map(({ vi }) => vi)].join('\n'),
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
