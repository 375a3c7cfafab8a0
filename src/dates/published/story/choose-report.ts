import type { Report } from './reports.ts'

/**
 * The story's own day among those of the paragraph that opens it: the latest, moved on by at most four days to a later day
 * that the text reports. Days near one that has its year are of that year. Of a day with its year and a bare day far from
 * it, the first in their sentence is the news; where the year comes first and the bare day in a later sentence, nothing
 * tells: undefined.
 *
 * @param all the reports of the whole text
 */
export function chooseReport(together: readonly Report[], all: readonly Report[]): Report | undefined {
  const full = together.find(({ year }) => year !== undefined)
  if (!full) {
    const start = latest(together) ?? together[0]
    return start && moveOn(start, all)
  }
  const far = together.find((report) => report.year === undefined && !isNear(report, full))
  if (far && together.indexOf(far) < together.indexOf(full)) return chooseReport(together.filter(isBare), all)
  if (far && far.sentence !== full.sentence) return undefined
  const near = together.filter((report) => report === full || isNear(report, full))
  return withYear(moveOn(latest(near) ?? full, all), full)
}

function isBare({ year }: Report): boolean {
  return year === undefined
}

/** Days before a day with its year within which the others belong to its news. */
const sameNews = 30

function isNear(report: Report, full: Report): boolean {
  return daysAhead(report, full) <= sameNews || daysAhead(full, report) <= furthest
}

/** The year of a day just before or after one whose year is known. */
function withYear(report: Report, { year = 0, month, day }: Report): Report {
  if (report.year !== undefined) return report
  const isEarlier = report.month < month || (report.month === month && report.day < day)
  const isAfter = daysAhead({ month, day }, report) <= furthest
  return { ...report, year: isEarlier && isAfter ? year + 1 : year }
}

/** The day that the others come before, around the turn of a year too: of 30/12 and 2/1 it is 2/1. */
function latest(reports: readonly Report[]): Report | undefined {
  const distinct = [...new Map(reports.map((report) => [dayOfYear(report), report])).values()]
  return distinct.find((report) => distinct.every((other) => daysAhead(other, report) < 183))
}

/** Days by which what came before the news may be behind a day that is not the news then. */
const longestBefore = 31

/** Whether one of some days that came before the news is behind a day: `Trước đó, ngày 3/6` rules out 1/6. */
export function isBehind(report: Report, earlier: readonly Day[]): boolean {
  return earlier.some((day) => {
    const ahead = daysAhead(report, day)
    return ahead > 0 && ahead <= longestBefore
  })
}

type Day = Pick<Report, 'month' | 'day'>

/** Days from one day to the next such day of another, 0–365, in a leap year. */
function daysAhead(from: Day, to: Day): number {
  return (dayOfYear(to) - dayOfYear(from) + 366) % 366
}

function dayOfYear({ month, day }: Day): number {
  return Math.round((Date.UTC(2000, month - 1, day) - Date.UTC(2000, 0, 1)) / 86_400_000)
}

/** Days by which the text may report later than where it opens. */
const furthest = 4

function moveOn(start: Report, reports: readonly Report[]): Report {
  const later = reports.filter((report) => !report.sentence.planned && daysAhead(start, report) <= furthest)
  return later.reduce((last, report) => (daysAhead(start, report) > daysAhead(start, last) ? report : last), start)
}
