import type { StoryCard } from './cards.ts'
import type { PageView } from './page.ts'

export interface OutletView extends PageView {
  home: string
  stories: StoryCard[]
}

/** All outlets. */
export interface OutletsView extends PageView {
  outlets: { name: string; url: string; count: number }[]
}

export interface WantedView extends PageView {
  wanted: { title: string; abstract?: string; wantedBy: StoryCard[] }[]
}
