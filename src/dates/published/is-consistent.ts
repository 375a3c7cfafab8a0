import { addDays, daysBetween, yearOf } from '../../edtf/calendar.ts'
import type { PublishedEvidence } from '../../record/article-record.ts'
import type { Clue } from './clue.ts'
import { findLaterTime } from './later/later-time.ts'
import type { Story } from './story/story.ts'
import { dayIn, type StoryDay } from './story/story-day.ts'

/** Days from the story's own day to the one printed beside it, at most. */
const longestWait = 31

/** Days by which a page may bear a date older than the story's: clocks stand apart near midnight. */
const tolerance = 1

/**
 * Whether a story can have been published on the day that its page or address prints: the title and lede tell of a day
 * shortly before it, of none, or of one that the story looks back on, and nothing certain speaks against it. A day that may
 * be a coming one may lie ahead.
 *
 * @param outer clues from outside the story's text
 */
export function isConsistent(day: string, story: Story, outer: readonly Clue[]): boolean {
  if (isRuledOut(day, story.certainties()) || isRuledOut(day, outer)) return false
  const news = withoutSlip(story)
  return news === undefined || waits(news, day).some((wait) => isLikely(wait, news)) || isLookedBackOn(news, story, day)
}

/** The day that title and lede tell, its year left out where something certain speaks against it. */
function withoutSlip(story: Story): StoryDay | undefined {
  const news = story.newsDay()
  const told = news?.year === undefined ? undefined : dayIn(news, news.year)
  if (!news || told === undefined || !isRuledOut(told, story.certainties())) return news
  const { year: _, ...open } = news
  return open
}

/** Whether a story shows that it looks back on the day with its year by which it opens, from no later than a printed day. */
function isLookedBackOn({ year, ...news }: StoryDay, { sentences }: Story, printed: string): boolean {
  if (year === undefined || year > yearOf(printed)) return false
  const told = dayIn(news, year)
  const isPast = told !== undefined && daysBetween(told, printed) > longestWait
  return isPast && findLaterTime(sentences, { ...news, year }, yearOf(printed)) !== undefined
}

/** What speaks against a day with which the story is not consistent: a certain clue, else the day that it tells itself. */
export function findAgainst(day: string, story: Story, outer: readonly Clue[]): PublishedEvidence | undefined {
  const clue = [...story.certainties(), ...outer].find((one) => rulesOut(one, day))
  return clue?.evidence ?? story.newsDay()?.evidence
}

function isRuledOut(day: string, clues: readonly Clue[]): boolean {
  return clues.some((clue) => rulesOut(clue, day))
}

/** Whether the story's own day, wherever it stands, is at most so many days before a printed one. */
export function isShortlyBefore(story: StoryDay, printed: string, longest: number): boolean {
  return waits(story, printed).some((wait) => wait >= -tolerance && wait <= longest)
}

/** Days from the story's day to the printed one, in each year that it may be of; a longer way round the year is left out. */
function waits(story: StoryDay, printed: string): number[] {
  const year = yearOf(printed)
  const years = story.year === undefined ? [year - 1, year, year + 1] : [story.year]
  return years
    .map((candidate) => dayIn(story, candidate))
    .filter((day) => day !== undefined)
    .map((day) => daysBetween(day, printed))
}

function isLikely(wait: number, { isPast, year }: StoryDay): boolean {
  const mayBeAhead = isPast !== true && year === undefined
  return wait <= longestWait && wait >= (mayBeAhead ? -longestWait : -tolerance)
}

/** The year after may be told of before it begins, as of a budget: a clue that it alone would satisfy is no proof. */
function rulesOut({ strength, admits, isAgainst, evidence }: Clue, day: string): boolean {
  if (strength !== 'certain' || admits(day) || isAgainst?.(day) === false) return false
  return evidence.kind !== 'explicit-year' || !admits(addDays(day, 366))
}
