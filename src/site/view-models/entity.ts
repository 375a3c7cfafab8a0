import type { EntityKind } from '../../archive/entity.ts'
import type { ChronicleYear } from './cards.ts'
import type { CircleView, StripPicture } from './charts.ts'
import type { NamedItem } from './named-item.ts'
import type { Link, PageView } from './page.ts'

/** A person, a country, a place or an organisation. */
export interface EntityView extends PageView {
  kind: EntityKind
  /** `Nhân vật`. */
  kindLabel: string
  /** Absent for a country that has only its name. */
  summary?: string | undefined
  /** In its own script or language. */
  native?: string
  /** `{label: 'Cũng viết là', items: [{name: 'Nikol Pashinian'}]}` */
  facts: { label: string; items: NamedItem[] }[]
  /** Of a person: where it was held; of a country or organisation: by whom. Latest first. */
  offices: { title: string; of: NamedItem; when: string; current: boolean }[]
  /** The pairs of a country, the most told first. */
  pairs: NamedItem[]
  /** On the first page. */
  circle?: CircleView
  sources: Link[]
  storyCount: number
  eventCount: number
  /** On the first page. */
  strip?: StripPicture | undefined
  /** Newest first. */
  years: ChronicleYear[]
}

/** All entities of a kind, or those of one letter. */
export interface EntitiesView extends PageView {
  intro: string
  /** Ways to the letters, on this page or, in a long index, on their own. */
  letters: { label: string; url: string; current: boolean }[]
  /** The most named, on the first page of a long index. */
  most: NamedItem[]
  /** By the first letter of the name. */
  groups: { letter: string; id: string; items: NamedItem[] }[]
}
