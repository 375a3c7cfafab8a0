import { yearOf } from '../../edtf/calendar.ts'
import { findPeriod } from '../../edtf/find-period.ts'
import type { Published, PublishedEvidence } from '../../record/article-record.ts'
import type { DatedStory } from './from-story.ts'

/** A day that the page prints. */
export interface PrintedDay {
  /** `YYYY-MM-DD`. */
  day: string
  published: Published
  /** What speaks against it. */
  against?: PublishedEvidence | undefined
}

/** A publication date with what it leaves open and what it passes over. */
export interface WeighedDate extends DatedStory {
  /** Printed days that the story contradicts. */
  setAside: readonly PrintedDay[]
}

/** A date that nothing else is weighed against. */
export function settled(published: Published): WeighedDate {
  const period = findPeriod(published.edtf)?.period
  return {
    published,
    survivingYears: period === undefined ? [] : [yearOf(period)],
    contradictions: [],
    nearest: [],
    setAside: [],
  }
}

/** No date, and what was seen of one. */
export function unknown(evidence: PublishedEvidence[]): Published {
  return { edtf: null, basis: 'unknown', evidence }
}
