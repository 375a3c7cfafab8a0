import type { VFile } from 'vfile'
import { isFatal, report } from '../diagnostics/report.ts'
import type { Value } from '../diagnostics/word.ts'
import { findHeaderLine } from '../dump/find-header-line.ts'
import { knownDay } from '../edtf/edtf-bounds.ts'
import { findPeriod } from '../edtf/find-period.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { newestYear } from '../knowledge/newest-known-year.ts'
import type { DateMention, Published, PublishedEvidence } from '../record/article-record.ts'
import type { PlacedText } from '../tree/dump-tree.ts'
import { toFilePlaces } from '../tree/placed-texts.ts'
import { type DateConflict, findConflicts } from './find-conflicts.ts'
import { findDayAhead } from './find-day-ahead.ts'
import { type FarYear, findFarHeader } from './find-far-header.ts'
import { findImpossibleDays } from './find-impossible-days.ts'
import { findWrongWeekdays, type WrongWeekday } from './find-wrong-weekdays.ts'
import { inferPublished } from './infer-published.ts'
import { PageDates } from './page-dates.ts'
import { horizonOf } from './published/horizon.ts'
import { isFuture } from './published/is-future.ts'
import { isRetold } from './published/is-retold.ts'
import type { WeighedDate } from './published/weighed-date.ts'
import { resolveDates } from './resolve-dates.ts'
import { toNearest } from './to-nearest.ts'
import { toYearRuns } from './year-runs.ts'

/**
 * Dates a story: sets `file.data.published`, and `file.data.dates` to the date expressions of its text, resolved against
 * it. A date that stays open is reported with the line for the header that settles it.
 */
export function dateStory(file: VFile, knowledge: KnowledgeBase): void {
  const { texts = [], tokens } = file.data
  const dates = new PageDates(tokens)
  const { published: day, url, retrieved } = file.data.source?.header ?? {}
  const given = { ...(day && { published: day }), ...(url && { url }), ...(retrieved && { retrieved }) }
  const weighed = inferPublished(texts, given, knowledge, new Set(), dates)
  const { published } = weighed
  const retold = published.basis !== 'editor' && isRetold(texts)
  const evidence = published.evidence.map((item) => onItsLine(retold ? ofPost(item) : item, file))
  file.data.published = { ...published, evidence }
  file.data.survivingYears = weighed.survivingYears
  file.data.dates = toFilePlaces(resolveDates(texts, retold ? undefined : knownDay(published.edtf), dates), file)
  reportFuture(file, texts, knowledge)
  if (isFatal(file)) return
  const conflicts = findConflicts(texts, given, weighed, knowledge, dates)
  if (weighed.contradictions.length === 0) reportOpenDate(file, weighed)
  reportConflicts(file, conflicts)
  if (conflicts.length === 0) reportDayAhead(file)
  if (published.basis === 'editor' && conflicts.length === 0)
    reportFar(file, findFarHeader(texts, given, knowledge, dates))
  reportImpossibleDays(file, toFilePlaces(findImpossibleDays(texts), file))
  if (published.basis !== 'editor') reportWeekdays(file, toFilePlaces(findWrongWeekdays(texts, dates), file))
}

/** A page that copies an older story is of the day of its post, and that story of none. */
function ofPost(item: PublishedEvidence): PublishedEvidence {
  const says = `${item.says} Bài chép lại tin cũ: các ngày trong bài không tính theo ngày này.`
  return item.kind === 'dateline' ? { ...item, says } : item
}

/** Evidence of the header names the header's line. */
function onItsLine(item: PublishedEvidence, file: VFile): PublishedEvidence {
  const key = headerKeyOf(item)
  const line = key && findHeaderLine(file, key)
  return line === undefined ? item : { ...item, line }
}

function headerKeyOf({ kind, text }: PublishedEvidence): 'url' | 'published' | 'retrieved' | undefined {
  if (kind === 'address') return 'url'
  if (kind !== 'header') return undefined
  return text.startsWith('retrieved:') ? 'retrieved' : 'published'
}

function reportOpenDate(file: VFile, { survivingYears: years, nearest }: WeighedDate): void {
  const { edtf, evidence = [] } = file.data.published ?? {}
  if (findPeriod(edtf) !== undefined) return
  const place = { line: evidence[0]?.line ?? (file.data.source?.headerLines ?? 0) + 1, column: 1 }
  if (edtf && years.length > 0) {
    const day = evidence[0]?.text ?? edtf
    const values = { day, years: toYearRuns(years).join(', '), written: edtf, nearest: toNearest(nearest) }
    report(file, 'ambiguous-year', values, place)
  } else if (edtf) report(file, 'no-year-fits', { day: evidence[0]?.text ?? edtf, written: edtf }, place)
  else report(file, 'unknown-date', { says: evidence.map(({ says }) => ` ${says}`).join('') }, place)
}

/** A page copied on a day that the header gives is held against that day instead, see `parseHeader`. */
function reportFuture(file: VFile, texts: readonly PlacedText[], knowledge: KnowledgeBase): void {
  const { published = '', retrieved } = file.data.source?.header ?? {}
  if (published === '' || retrieved !== undefined) return
  const newest = newestYear(horizonOf(texts, knowledge))
  if (isFuture(published, newest))
    report(
      file,
      'future-date',
      { found: published, newest },
      { line: findHeaderLine(file, 'published') ?? 1, column: 1 },
    )
}

function reportConflicts(file: VFile, conflicts: readonly DateConflict[]): void {
  const written = file.data.published?.edtf ?? ''
  for (const { line, key = 'published', witness, why, says, ...values } of conflicts) {
    report(
      file,
      'contradicting-dates',
      {
        ...values,
        says: values.found.includes(says) ? '' : toMeaning(says),
        written,
        witness: witness ? toPlaceOf(onItsLine(witness, file)) : '',
        why: why ? `${why}\n` : '',
      },
      { line: line ?? findHeaderLine(file, key) ?? 1, column: 1 },
    )
  }
}

/** What a day in other words means: `ngày 29/2`, which is 2024-02-29. */
function toMeaning(day: string): Value {
  return { en: `, which says ${day}`, vi: `, tức là ${day}` }
}

/** Where the page says so, in words: the line to look at, or the address. */
function toPlaceOf({ kind, text, line }: PublishedEvidence): Value {
  const isAddress = kind === 'address'
  return {
    en: ` by “${text}” ${isAddress ? 'in the address' : `on line ${line}`}`,
    vi: ` (“${text}” ở ${isAddress ? 'địa chỉ' : `dòng ${line}`})`,
  }
}

/** One is enough: behind it the whole page may be of another day. */
function reportDayAhead(file: VFile): void {
  const { published, dates = [] } = file.data
  const day = knownDay(published?.edtf)
  const found = day === undefined ? undefined : findDayAhead(dates, day)
  if (!found || day === undefined) return
  const { text, edtf, line, column } = found
  const place = { start: { line, column }, end: { line, column: column + text.length } }
  report(file, 'day-after-published', { text, published: day, written: edtf }, place)
}

/** A day that the header gives wins, but what the text tells of another year is shown beside it. */
function reportFar(file: VFile, far: FarYear | undefined): void {
  if (!far) return
  const { text, line, says } = onItsLine(far.evidence, file)
  const found = file.data.published?.edtf ?? ''
  const place = { line: findHeaderLine(file, 'published') ?? 1, column: 1 }
  report(file, 'far-published', { found, years: far.years, text, line, says }, place)
}

/** Messages for one dump at most: more of them are a table of figures, not slips. */
const mostDays = 5

function reportImpossibleDays(file: VFile, days: readonly PlacedText[]): void {
  for (const { text, line, column } of days.slice(0, mostDays)) {
    const end = { line, column: column + text.length }
    report(file, 'impossible-date', { text }, { start: { line, column }, end })
  }
}

function reportWeekdays(file: VFile, days: readonly WrongWeekday[]): void {
  for (const { text, line, column, weekday, actual } of days.slice(0, mostDays)) {
    const end = { line, column: column + text.length }
    report(file, 'wrong-weekday', { text, weekday, actual }, { start: { line, column }, end })
  }
}

declare module 'vfile' {
  interface DataMap {
    published: Published
    /** Years that the page leaves open for it; one when it is dated. */
    survivingYears: readonly number[]
    dates: DateMention[]
  }
}
