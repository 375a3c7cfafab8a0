import type { PublishedEvidence } from '../../../record/article-record.ts'
import type { StoryDay } from '../story/story-day.ts'

/** What a line around the title says of the day: all of it, or a day without its year. */
export interface FoundDateline {
  /** `YYYY-MM-DD`. */
  day?: string
  /** The day that it may mean as well, its figures read in American order. */
  twin?: string
  yearless?: StoryDay
  /** Beside the day without a year, 1 Monday … 7 Sunday. */
  weekday?: number
  /** Vietnamese or figures: an English date above a Vietnamese story is the page's, not the story's. */
  isForeign: boolean
  evidence: PublishedEvidence
}

/**
 * Where a date stands: between the title and the text, elsewhere with the story, or at the top of the page, where it may
 * be the day of viewing.
 */
export type DatelinePlace = 'below' | 'beside' | 'above'

/** What a line around the title says of the day, and where it stands. */
export interface Dateline extends FoundDateline {
  place: DatelinePlace
}
