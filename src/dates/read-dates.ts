import { type Token, wordAt } from '../tokens/token.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { numberOpenings } from '../vietnamese/numbers.ts'
import type { Construct } from './construct.ts'
import { age } from './constructs/age.ts'
import { day } from './constructs/day.ts'
import { month } from './constructs/month.ts'
import { monthAndYear } from './constructs/month-and-year.ts'
import { offset } from './constructs/offset.ts'
import { opening } from './constructs/opening.ts'
import { quarter } from './constructs/quarter.ts'
import { relativeDay } from './constructs/relative-day.ts'
import { season } from './constructs/season.ts'
import { week } from './constructs/week.ts'
import { weekday } from './constructs/weekday.ts'
import { year } from './constructs/year.ts'
import type { Found, Meaning } from './meaning.ts'
import { phraseSet } from './phrase-table.ts'
import { isSaid } from './said.ts'
import { type Stance, toStances } from './stance.ts'

/** A date expression as written, not yet set in time. */
export interface WrittenDate extends Stance {
  meaning: Meaning
  /** As in {@link Found}. */
  weekday: number | undefined
  fromPublication: number | undefined
  text: string
  /** UTF-16 offsets in the text. */
  start: number
  end: number
  /** Some word of its sentence looks forward, before it or after. */
  planned: boolean
  /** The day of a statement, which is past whatever the statement is about: `ngày 5/3 thông báo`, `cho biết ngày 5/3`. */
  said: boolean
  /** The words before it in its sentence, in lower case, nearest first; at most four. */
  before: readonly string[]
}

/**
 * What may begin at a word, the first that fits wins. Days named by distance stand before days by figures, since
 * `hôm qua (3/10)` begins like `hôm 3/10`; offsets before months and years, since `hai năm trước đó` holds `năm trước`;
 * decades before years, since `những năm 1990` begins like `những năm 2016, 2018`; seasons before months and years for
 * `nửa đầu năm`.
 */
const constructs: readonly Construct[] = [
  relativeDay,
  offset,
  weekday,
  day,
  quarter,
  season,
  age,
  month,
  week,
  year,
  monthAndYear,
  opening,
] as const

/** By the word that opens them, in the order above. */
const byOpening = new Map<string, Construct[]>()
for (const construct of constructs) {
  for (const word of new Set(construct.openings)) byOpening.set(word, [...(byOpening.get(word) ?? []), construct])
}
const withFigures = constructs.filter(({ opensWithFigures }) => opensWithFigures)

/** A text as it was read: the stance of each token, and the sentences in which some word looks forward. */
export interface ReadText {
  tokens: readonly Token[]
  stances: readonly Stance[]
  planned: ReadonlySet<number>
  dates: readonly WrittenDate[]
}

/** The date expressions of a text in their order, without overlaps. */
export function readDates(text: string): readonly WrittenDate[] {
  return readText(text, tokenize(text).tokens).dates
}

/** The same with all that was read on the way. */
export function readText(text: string, tokens: readonly Token[]): ReadText {
  const stances = toStances(tokens)
  const planned = toPlanned(stances)
  const dates: WrittenDate[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = readAt(tokens, at)
    if (found && !isOfOtherCalendar(tokens, at + found.length))
      dates.push(place(text, tokens, at, found, stances[at] ?? noStance, planned))
    at += found?.length ?? 1
  }
  return { tokens, stances, planned, dates }
}

const otherCalendars = phraseSet(
  ['âm lịch', 'trước công nguyên', 'trước tây lịch', 'tcn'].flatMap((words) => [words, `( ${words}`]),
)

/** Days of the moon's calendar and years before our era have no place in EDTF here: `10/3 âm lịch`. They stay text. */
function isOfOtherCalendar(tokens: readonly Token[], at: number): boolean {
  return otherCalendars(tokens, at) !== undefined
}

/** Numbers in words are frequent, and few of them count days. `năm` is a year as well. */
const counts: ReadonlySet<string> = new Set(numberOpenings.filter((word) => word !== 'năm'))
const counted: ReadonlySet<string> = new Set('ngày hôm đêm tuần tháng năm quý mươi chục nghìn ngàn'.split(' '))

/** Words of the longest number: `hai mươi lăm tháng`. */
const longestNumber = 3

function isCountOfTime(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + longestNumber; next += 1) if (counted.has(wordAt(tokens, next))) return true
  return false
}

function toPlanned(stances: readonly Stance[]): ReadonlySet<number> {
  const planned = new Set<number>()
  for (const { ahead, sentence } of stances) if (ahead) planned.add(sentence)
  return planned
}

function readAt(tokens: readonly Token[], at: number): Found | undefined {
  const word = wordAt(tokens, at)
  const fitting = tokens[at]?.word.kind === 'number' ? withFigures : byOpening.get(word)
  if (fitting === undefined || (counts.has(word) && !isCountOfTime(tokens, at))) return undefined
  for (const { read } of fitting) {
    const found = read(tokens, at)
    if (found) return found
  }
  return undefined
}

const noStance: Stance = { sentence: 0, ahead: false, aheadInClause: false, quoted: false }

/** Spelled out: spreading so many keys costs more than finding them. */
function place(
  text: string,
  tokens: readonly Token[],
  at: number,
  { length, meaning, weekday, fromPublication }: Found,
  { sentence, ahead, aheadInClause, quoted }: Stance,
  planned: ReadonlySet<number>,
): WrittenDate {
  const start = tokens[at]?.start ?? 0
  const end = tokens[at + length - 1]?.end ?? text.length
  const said = !aheadInClause && isSaid(tokens, at, at + length)
  return {
    meaning: said && ahead ? toPast(meaning) : meaning,
    weekday,
    fromPublication,
    sentence,
    ahead: ahead && !said,
    aheadInClause,
    quoted,
    said,
    planned: planned.has(sentence),
    text: text.slice(start, end),
    start,
    end,
    before: wordsBefore(tokens, at),
  }
}

/** At most four words, nearest first. */
function wordsBefore(tokens: readonly Token[], at: number): string[] {
  const words: string[] = []
  for (let index = at - 1; index >= 0 && index >= at - 4; index -= 1) words.push(tokens[index]?.word.lower ?? '')
  return words
}

/** After `sẽ` a day of saying still looks back. */
function toPast(meaning: Meaning): Meaning {
  return meaning.kind === 'point' && meaning.direction === 'back' ? { ...meaning, direction: 'past' } : meaning
}
