import type { Token } from '../tokens/token.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { constructsAt, isOpening } from './constructs.ts'
import { mayOpen } from './may-open.ts'
import type { Found, Meaning } from './meaning.ts'
import { phraseSet } from './phrase-table.ts'
import { isSaid } from './said.ts'
import { type Stance, type StanceRun, toStances } from './stance.ts'

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

/** A text as it was read: how its tokens stand, and the sentences in which some word looks forward. */
export interface ReadText {
  tokens: readonly Token[]
  stances: readonly StanceRun[]
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
  for (let at = 0, run = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.word
    if (word === undefined || !isOpening(word) || !mayOpen(tokens, at)) continue
    const found = readAt(tokens, at)
    if (!found) continue
    while ((stances[run + 1]?.from ?? tokens.length) <= at) run += 1
    const stance = stances[run]?.stance
    if (stance && !isOfOtherCalendar(tokens, at + found.length))
      dates.push(place(text, tokens, at, found, stance, planned))
    at += found.length - 1
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

function toPlanned(stances: readonly StanceRun[]): ReadonlySet<number> {
  const planned = new Set<number>()
  for (const { stance } of stances) if (stance.ahead) planned.add(stance.sentence)
  return planned
}

function readAt(tokens: readonly Token[], at: number): Found | undefined {
  for (const { read } of constructsAt(tokens, at)) {
    const found = read(tokens, at)
    if (found) return found
  }
  return undefined
}

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
