import { wordAt } from '../../../tokens/token.ts'
import { looksAhead } from '../../find-dates.ts'
import type { Meaning, Point } from '../../meaning.ts'
import { phraseSet } from '../../phrase-table.ts'
import type { WrittenDate } from '../../read-dates.ts'
import { lazily } from '../lazily.ts'
import { titleLooksBack } from './look-back.ts'
import { olderThings } from './older-things.ts'
import { pastMonths } from './past-months.ts'
import type { Sentence } from './sentences.ts'

/** A day that a story reports, its year open unless the words give it. */
export interface Report {
  sentence: Sentence
  date: WrittenDate
  day: number
  month: number
  year?: number
}

/** The paragraphs in which a story says its day, the likeliest first. */
export const roleGroups: readonly (readonly Sentence['role'][])[] = [['lede'], ['title'], ['paragraph', 'subheading']]

const ownRoles: ReadonlySet<Sentence['role']> = new Set(roleGroups.flat())

/** Whether a sentence is the story's. */
export function isOwn({ role }: Sentence): boolean {
  return ownRoles.has(role)
}

/** The days that a story reports, in order. Days with their year count only where the story opens. */
export function reportsOf(sentences: readonly Sentence[]): Report[] {
  const lede = ledeOf(sentences)
  const isOfNow = lazily(() => !titleLooksBack(sentences))
  const past = pastMonths(sentences)
  const reports: Report[] = []
  let last: Sentence | undefined
  for (const sentence of sentences) {
    const isOfLede = lede.includes(sentence)
    const isNews = sentence.dates.length > 0 && isOwn(sentence) && (isOfLede || !isBackground(sentence, last))
    if (isNews) addReports(sentence, reports, (report) => isOwnFullDay(report, lede) && isOfNow())
    if (!isOfLede) last = sentence
  }
  return reports.filter(({ month, year }) => year !== undefined || !past.has(month))
}

function addReports(sentence: Sentence, reports: Report[], isOwnDay: (report: Report) => boolean): void {
  for (const date of sentence.dates) {
    const report = isReport(date) && !isSince(sentence, date) ? toReport(sentence, date) : undefined
    if (report && (report.year === undefined || isOwnDay(report))) reports.push(report)
  }
}

/** ` truoc do `, folded, where it opens a sentence: what follows came before the news. */
const before = /^ (?:truoc do|truoc day) /u

/** Whether a sentence tells of what came before the news. */
export function tellsOfBefore({ words }: Sentence): boolean {
  return before.test(words)
}

/**
 * Whether the days of a sentence of the body are not the news: it opens with `Trước đó`, or stands right behind a year,
 * whose they are: `Cuộc chiến mùa thu năm 2020 làm đổi thay tất cả. Theo tuyên bố đêm 9/11, …`.
 *
 * @param last the sentence before it in the body
 */
function isBackground(sentence: Sentence, last: Sentence | undefined): boolean {
  const isBehindYear =
    last?.paragraph === sentence.paragraph && last.dates.some(({ meaning }) => yearIn(meaning) !== undefined)
  return isBehindYear || tellsOfBefore(sentence)
}

/** The year that a date gives as a number. */
export function yearIn(meaning: Meaning): number | undefined {
  const year = lastPoint(meaning)?.year
  return year !== undefined && 'number' in year ? year.number : undefined
}

/** Its day, year open, this year's or given as a number. */
export function toReport(sentence: Sentence, date: WrittenDate): Report | undefined {
  const { day, month, year } = lastPoint(date.meaning) ?? {}
  if (day === undefined || month === undefined) return undefined
  if (year === undefined || ('origin' in year && year.origin === 'reference' && year.offset === 0))
    return { sentence, date, day, month }
  return 'number' in year ? { sentence, date, day, month, year: year.number } : undefined
}

/** The last day of a range or list; undefined for meanings that name no day. */
export function lastPoint(meaning: Meaning): Point | undefined {
  if (meaning.kind === 'point') return meaning
  if (meaning.kind === 'range') return meaning.to
  return meaning.kind === 'list' ? meaning.members.at(-1) : undefined
}

/** Words before a date that make it background: `kể từ 27/9`, `sau ngày 9/11`, `trước ngày 5/10`. */
const backgroundWords: ReadonlySet<string> = new Set([
  'từ',
  'sau',
  'trước',
  'vụ',
  'hạn',
  'đến',
  'tới',
  'nhân',
  'dịp',
  'kỷ',
  'niệm',
])

function isReport(date: WrittenDate): boolean {
  return !date.quoted && !looksAhead(date) && !date.before.slice(0, 2).some((word) => backgroundWords.has(word))
}

/**
 * Whether a clause puts its date before the news: `Kể từ khi giao tranh nổ ra hôm 27/9`, `sau khi thỏa thuận được ký hôm
 * 9/11`, `theo thỏa thuận đạt được ngày 9/11`, `các làng mà ba nước ký giao hôm 9/11`.
 */
function isSince({ tokens }: Sentence, { start }: WrittenDate): boolean {
  let at = tokens.findIndex((token) => token.start >= start) - 1
  let deal = Number.POSITIVE_INFINITY
  while (at >= 0 && tokens[at]?.word.kind !== 'mark') {
    const word = wordAt(tokens, at)
    if (word === 'khi' && sinceWords.has(wordAt(tokens, at - 1))) return true
    if (deal <= at + nearby && byWords.has(word)) return true
    if (deals(tokens, at)) deal = at
    at -= 1
  }
  return false
}

const sinceWords: ReadonlySet<string> = new Set(['từ', 'sau'])
const byWords: ReadonlySet<string> = new Set(['theo', 'nhờ', 'mà'])

/** Words from such a word to the deed. */
const nearby = 4

/** Deeds that stay in the news for years, and how they came about. */
const deals = phraseSet([
  'thỏa thuận',
  'thoả thuận',
  'hiệp định',
  'hiệp ước',
  'nghị quyết',
  'tuyên bố ba bên',
  'tuyên bố chung',
  'ngừng bắn',
  'đình chiến',
  'ký',
  'đạt được',
])

/** The sentences of the lede, or of the first paragraph where none was found. */
function ledeOf(all: readonly Sentence[]): readonly Sentence[] {
  const first = all.find(({ role }) => role === 'lede') ?? all.find(({ role }) => role === 'paragraph')
  return all.filter(({ paragraph }) => paragraph === first?.paragraph)
}

/** Tokens of the lede within which a full date is its own day. */
const reach = 12

/** What a sentence begins with that tells of a thing of the past: `Vụ rơi máy bay vào ngày 25/12/2024 …`. */
const incidents: ReadonlySet<string> = new Set(['vụ', 'trận'])

/** Words of a sentence among which its subject begins, behind an outlet's name. */
const subjectReach = 4

function tellsOfIncident({ tokens }: Sentence): boolean {
  return tokens.slice(0, subjectReach).some(({ word }) => incidents.has(word.lower))
}

/** Words beside a date that make it that of a look back, folded: ` tron hai nam `, ` hai nam truoc `, ` den nay `. */
const rememberedHere =
  / (?:ky niem|tuong niem|tron|dung \p{L}+ nam|(?:\d+|\p{L}+) nam truoc|den nay|cach day|nhin lai) /u

/** The same in another sentence of the lede: ` bon nam sau `, ` gio day `. */
const rememberedAround = / (?:(?:\d+|\p{L}+) nam (?:sau|qua|troi|da qua)|den nay|gio day|ngay nay) /u

/** News gives its own day a year seldom, and then at once or with the verb of the statement. */
function isOwnFullDay({ sentence, date }: Report, lede: readonly Sentence[]): boolean {
  if (!lede.includes(sentence) || date.ahead || olderThings.has(date.before[0] ?? '')) return false
  if (tellsOfIncident(sentence) || rememberedHere.test(sentence.words)) return false
  if (lede.some((other) => other !== sentence && rememberedAround.test(other.words))) return false
  const [first] = lede
  const limit = first?.tokens[reach]?.start ?? Number.POSITIVE_INFINITY
  return date.said || (sentence === first && date.start <= limit)
}
