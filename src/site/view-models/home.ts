import type { ChronicleEntry, EventCard, StoryCard } from './cards.ts'
import type { GridPicture } from './charts.ts'
import type { ThreadCard } from './chronicle.ts'
import type { NamedItem } from './named-item.ts'
import type { PageView } from './page.ts'

export interface HomeView extends PageView {
  /** Newest first. */
  newest: StoryCard[]
  /** Whom and what the newest story names most. */
  named: NamedItem[]
  /** What happened about the newest story's day of the year in other years; absent when nothing did. */
  anniversaries?: { label: string; entries: ChronicleEntry[] }
  /** Newest first. */
  events: EventCard[]
  /** The most told countries with each other. */
  grid?: GridPicture | undefined
  threads: ThreadCard[]
  /** Years with their number of stories and events, for the strip timeline; every year in the span is present. */
  years: { year: number; stories: number; events: number; url?: string }[]
  storyCount: number
  /** All that the archive knows, of which `events` shows the latest. */
  eventCount: number
}
