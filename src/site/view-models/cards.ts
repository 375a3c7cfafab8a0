import type { Link } from './page.ts'

/** `known`: given to the day. `inferred`: EDTF `~`. `partial`: year unknown, or only a month or year. `unknown`: nothing. */
export type Certainty = 'known' | 'inferred' | 'partial' | 'unknown'

export interface DateView {
  certainty: Certainty
  /** `khoảng ngày 1 tháng 3 năm 2024`, `1/3, chưa rõ năm`, `chưa rõ ngày`. */
  long: string
  /** `khoảng 1/3/2024`. */
  short: string
  /** A valid value for `<time datetime>`, when there is one. */
  datetime?: string
  /** The calendar page of the day, month or year. */
  url?: string
}

/** A story in a list. */
export interface StoryCard {
  title: string
  url: string
  date: DateView
  outlet?: Link
  lede?: string
}

/** A story that an outlet named. `held` when the archive has it. */
export interface ReferredStory {
  title: string
  abstract?: string
  held?: StoryCard
}

export interface EventCard {
  title: string
  url: string
  date: DateView
  summary: string
  sources: Link[]
  /** Kind, in Vietnamese: `Đàm phán`. */
  kind: string
}

/** A point on the small line of time beside a story or an event. */
export interface RailPoint {
  date: DateView
  label: string
  /** Absent for the page itself. */
  url?: string
  /** Time since the point before it: `5 tháng`. */
  apart?: string
}

export type ChronicleEntry = { type: 'story'; card: StoryCard } | { type: 'event'; card: EventCard }

/** A year of a chronicle, or what has no year. */
export interface ChronicleYear {
  label: string
  /** The fragment of its heading: `nam-2024`. */
  id: string
  /** The calendar's page. */
  url: string
  entries: ChronicleEntry[]
}
