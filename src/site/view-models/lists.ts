import type { ChronicleYear, StoryCard } from './cards.ts'
import type { StripPicture } from './charts.ts'
import type { Link, PageView } from './page.ts'

export interface OutletView extends PageView {
  home: Link
  storyCount: number
  /** On the first page. */
  strip?: StripPicture | undefined
  /** Newest first. */
  years: ChronicleYear[]
}

/** All outlets. */
export interface OutletsView extends PageView {
  outlets: { name: string; url: string; count: number }[]
}

export interface WantedView extends PageView {
  /** Of all pages of the list. */
  wantedCount: number
  wanted: { title: string; abstract?: string; wantedBy: StoryCard[] }[]
}
