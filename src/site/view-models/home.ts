import type { EventCard, StoryCard } from './cards.ts'
import type { PageView } from './page.ts'

export interface HomeView extends PageView {
  newest: StoryCard[]
  events: EventCard[]
  /** Years with their number of stories and events, for the strip timeline; every year in the span is present. */
  years: { year: number; stories: number; events: number; url?: string }[]
  storyCount: number
  /** All that the archive knows, of which `events` shows the latest. */
  eventCount: number
}
