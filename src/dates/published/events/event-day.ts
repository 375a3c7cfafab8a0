import type { Sentence } from '../story/sentences.ts'

/** A day or month of a story on which a known event may have been, its year open. */
export interface EventDay {
  sentence: Sentence
  /** The words that name it. */
  text: string
  month: number
  day?: number
  /** Of how many days it is one: a month of thirty. */
  width: number
  /** The story does not name it: it is one of the week before its own day. */
  isBefore: boolean
  /** Something was signed on it: `tuyên bố được ba nước ký đêm 9/11`. */
  isOfSigning: boolean
  /** How the words stand to it: `khớp với “20/9”`. */
  relation: string
  /**
   * Whether a story of a day, `YYYY-MM-DD`, can name an event of another so, and that of the year before so many days
   * later without calling it last year's.
   */
  mayMean: (event: string, published: string, longest: number) => boolean
}
