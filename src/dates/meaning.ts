/** Where an offset is counted from: the day of publication, or the last day that the story named. */
export type Origin = 'reference' | 'anchor'

/** A year as the words give it: a number, or so many years from the origin's (`năm ngoái`: −1). */
export type YearWords = { number: number } | { origin: Origin; offset: number }

/**
 * Which way an incomplete date looks. `back`: news does unless told otherwise. `past`: `vừa qua`. `ahead`: `tới`.
 * `near`: either way, whichever is closer (`này`, or after `sẽ`). `coming`: what a plan names (`sẽ họp vào tháng 10`),
 * today's and that of the last days included.
 */
export type Direction = 'back' | 'past' | 'ahead' | 'near' | 'coming'

/** A day, month, quarter, season or year, as far as the words say. `season` is the ISO 8601-2 code, see {@link EdtfDate}. */
export interface Point {
  kind: 'point'
  day?: number
  month?: number
  season?: number
  year?: YearWords
  direction: Direction
}

/** What a date expression says, before publication day and context are known. */
export type Meaning =
  | Point
  | { kind: 'range'; from: Point; to: Point }
  | { kind: 'list'; members: Point[] }
  /** `hôm qua`, `tháng trước`, `hai tuần trước đó`; as precise as its unit, weeks to the day. */
  | { kind: 'shift'; origin: Origin; count: number; unit: Unit }
  | { kind: 'week'; origin: Origin; weeks: number; part: 'whole' | 'weekend' }
  /** 1 Monday … 7 Sunday; `weeks` counts from the week of publication. */
  | { kind: 'weekday'; weekday: number; weeks?: number; direction: Direction }
  /** A decade or century: its first year. `relative` centuries count from the one of publication. */
  | { kind: 'age'; year: number; span: 10 | 100 }
  | { kind: 'relative-age'; offset: number }

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** What a construct recognised at a token. */
export interface Found {
  /** Number of tokens. */
  length: number
  meaning: Meaning
  /** The weekday named beside a date: `Chủ nhật (24/9)`. */
  weekday?: number
  /** Days from publication named beside a date: −1 for `hôm qua (3/10)`. */
  fromPublication?: number
}
