import { flatMap } from '../collections/flat-map.ts'
import { isDay } from '../edtf/calendar.ts'
import { tokenize } from '../tokens/tokenize.ts'
import type { PlacedText } from '../tree/dump-tree.ts'
import { ownRoles } from '../tree/own-roles.ts'
import { dayCues, dayParts } from '../vietnamese/day-parts.ts'
import { standsAlone } from './stands-alone.ts'

/** Figures of the shape of a day, parted from longer numbers: `31/2`, `45/13`, `30.2.2023`. */
const dayFigures =
  /(?<![\p{L}\p{N}/.,:+#$€@_=&–-])(?<day>\d{1,2})(?<joint>[/.-])(?<month>\d{1,2})(?:\k<joint>(?<year>\d{4}))?(?![\p{N}%‰°º@=_/\p{Ll}]|[.,:–-]\d)/gu

/** The least that every one of them has: one look at each text is faster than one at each of its characters. */
const joinedFigures = /\d[/.-]\d/u

/** What makes the figures behind it a day: `ngày `, `hôm `, `rạng sáng `. */
const cueBefore = new RegExp(String.raw`(?<!\p{L})(?:${[...dayCues, ...dayParts].join('|')})\s+$`, 'iu')

/** Characters before and behind the figures that tell whether they are a day. */
const reach = 40

/** Words that read like a day which no calendar has, with their places; counted as in `PlacedText`. */
export function findImpossibleDays(texts: readonly PlacedText[]): PlacedText[] {
  return flatMap(
    texts.filter(({ role, text }) => ownRoles.has(role) && joinedFigures.test(text)),
    (placed) =>
      [...placed.text.matchAll(dayFigures)]
        .filter((match) => isMeant(placed.text, match))
        .map((match) => ({ ...placed, text: match[0], column: placed.column + match.index })),
  )
}

/** Whether figures that are no day were meant as one: by the word before them, by their year, or by their size. */
function isMeant(text: string, { 0: figures, index, groups = {} }: RegExpExecArray): boolean {
  const { joint, year } = groups
  const [day, month] = [Number(groups.day), Number(groups.month)]
  if (isDay(day, month, year === undefined ? undefined : Number(year)) || isRoundTheClock(day, month)) return false
  const isSized = day >= 1 && day <= 31 && month >= 1 && month <= 12
  const before = text.slice(Math.max(0, index - reach), index)
  if (cueBefore.test(before)) return joint === '/' || year !== undefined || isSized
  if (year !== undefined) return isSized
  return joint === '/' && isSized && isParted(before, figures, text.slice(index + figures.length, index + reach))
}

/** `24/24` is day and night. */
function isRoundTheClock(day: number, month: number): boolean {
  return day === 24 && month === 24
}

/** Whether what stands around bare figures leaves them to be a day, as for days that exist. */
function isParted(before: string, figures: string, after: string): boolean {
  const at = tokenize(before).tokens.length
  return standsAlone(tokenize(before + figures + after).tokens, at, at + 3)
}
