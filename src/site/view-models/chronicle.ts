import type { ChronicleYear, EventCard, RailPoint, StoryCard } from './cards.ts'
import type { CircleView, GridPicture, StripPicture } from './charts.ts'
import type { NamedItem } from './named-item.ts'
import type { Link, PageView } from './page.ts'

/** Stories and events interleaved by year: two countries, a thread, all events. */
export interface ChronicleView extends PageView {
  summary: string
  storyCount: number
  eventCount: number
  years: ChronicleYear[]
  /** Whom it is about, with their own pages. */
  entities: NamedItem[]
  /** On the first page. */
  strip?: StripPicture | undefined
  /** On the first page of a thread. */
  circle?: CircleView
}

/** Something that happened. */
export interface EventView extends PageView {
  card: EventCard
  sources: Link[]
  /** `{label: 'Ở đâu', items}`, `{label: 'Ai', items}`. */
  facts: { label: string; items: NamedItem[] }[]
  /** Events before it, itself, and events after it, in the order of time: those that have to do with it. */
  rail: RailPoint[]
  /** That speak of it, in the order of time. */
  stories: StoryCard[]
}

/** A thread in a list. */
export interface ThreadCard {
  title: string
  url: string
  description: string
  /** `2008–2024` */
  span: string
  stories: number
  events: number
}

export interface ThreadsView extends PageView {
  threads: ThreadCard[]
}

/** Two countries in a list. */
export interface PairCard {
  title: string
  url: string
  stories: number
  events: number
}

/** All pairs of countries, the most told first. */
export interface PairsView extends PageView {
  intro: string
  /** On the first page. */
  grid?: GridPicture | undefined
  /** Of the grid. */
  downloads: Link[]
  pairs: PairCard[]
}
