import type { EntityKind } from '../../archive/entity.ts'
import type { ChronicleEntry, EventCard, StoryCard } from './cards.ts'
import type { Link, PageView } from './page.ts'

/** For the bars of mentions by year; every year of the span is present. */
export interface YearCount {
  year: number
  count: number
  /** The calendar's page of the year, when it is not empty. */
  url?: string
}

/** A name in a list, with a word on who or what it is. */
export interface NamedItem {
  name: string
  note?: string | undefined
  /** Absent when it has no page. */
  url?: string
  count?: number
}

/** A person, a country, a place or an organisation. */
export interface EntityView extends PageView {
  kind: EntityKind
  /** `Nhân vật`. */
  kindLabel: string
  /** Absent for a country that has only its name. */
  summary?: string | undefined
  /** `{label: 'Nguyên ngữ', value: 'Նիկոլ Փաշինյան'}` */
  facts: { label: string; items: NamedItem[] }[]
  /** Latest first. */
  offices: { title: string; of: NamedItem; when: string }[]
  years: YearCount[]
  events: EventCard[]
  stories: StoryCard[]
  companions: { label: string; items: NamedItem[] }[]
  sources: Link[]
}

/** All entities of a kind, or all events. */
export interface EntitiesView extends PageView {
  intro: string
  /** By the first letter of the name. */
  groups: { letter: string; items: NamedItem[] }[]
}

/** Something that happened. */
export interface EventView extends PageView {
  card: EventCard
  places: NamedItem[]
  participants: NamedItem[]
  /** That speak of it, in the order of time. */
  stories: StoryCard[]
}

/** Two countries, or a thread: stories and events interleaved. */
export interface ChronicleView extends PageView {
  summary: string
  years: { label: string; url?: string; entries: ChronicleEntry[] }[]
  entities: NamedItem[]
}

/** All threads. */
export interface ThreadsView extends PageView {
  threads: { title: string; url: string; description: string; span: string; stories: number; events: number }[]
}

/** All pairs of countries. */
export interface PairsView extends PageView {
  pairs: { title: string; url: string; stories: number; events: number }[]
}
