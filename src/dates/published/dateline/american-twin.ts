import { isDay, isoDay, yearOf } from '../../../edtf/calendar.ts'
import { formatDate } from '../../../vietnamese/format-date.ts'
import { isShortlyBefore } from '../is-consistent.ts'
import { toReport } from '../story/reports.ts'
import type { Story } from '../story/story.ts'
import type { WeighedDate } from '../weighed-date.ts'
import type { Dateline } from './dateline.ts'

/** `3/5/2018 1:15:00 PM`: a program set to American may have printed the month first. */
const americanClock =
  /(?<!\d|[/.-])(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4})(?:,|\s[-|])?\s\d{1,2}:\d{2}(?::\d{2})?\s?[AP]M(?!\p{L})/u

/** The other day that a line says where its clock is American and both figures may be the month. */
export function findAmericanTwin(line: string, day: string): string | undefined {
  const { first, second, year } = americanClock.exec(line)?.groups ?? {}
  const [month, ofMonth, ofYear] = [Number(first), Number(second), Number(year)]
  const other = first !== undefined && isDay(ofMonth, month, ofYear) ? isoDay(ofYear, month, ofMonth) : day
  return other === day ? undefined : other
}

/** Days around a story's own within which its days lie. */
const reach = 31

/** A line with the day that it means, where the story names days near one of both and none near the other. */
export function chooseTwin(dateline: Dateline, { sentences }: Story): Dateline {
  const { day, twin, ...rest } = dateline
  if (day === undefined || twin === undefined) return dateline
  const [isDayTold, isTwinTold] = [day, twin].map((printed) =>
    sentences.some((sentence) => sentence.dates.some((date) => isNear(toReport(sentence, date), printed))),
  )
  return isDayTold === isTwinTold ? dateline : { ...rest, day: isDayTold ? day : twin }
}

function isNear(report: ReturnType<typeof toReport>, printed: string): boolean {
  if (!report) return false
  const { month, day, year, date } = report
  const { text } = date
  const named = { month, day, shift: 0, ...(year !== undefined && { year }) }
  return isShortlyBefore({ ...named, evidence: { kind: 'day-in-story', text, line: 1, says: '' } }, printed, reach)
}

/** The year of both days, where nothing tells which one is meant. */
export function openTwin({ evidence }: Dateline, day: string, twin: string): WeighedDate {
  const year = yearOf(day)
  const says = `Dòng này có thể là ${formatDate(day, 'long')}, hoặc ${formatDate(twin, 'long')} nếu ghi tháng trước ngày.`
  return {
    published: { edtf: `${year}`, basis: 'dateline', evidence: [{ ...evidence, says }] },
    survivingYears: [year],
    contradictions: [{ found: evidence.text, says: twin, expected: day, line: evidence.line, why: says }],
    nearest: [],
    setAside: [],
  }
}
