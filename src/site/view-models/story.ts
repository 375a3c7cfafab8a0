import type { TextPart } from '../link-names.ts'
import type { RailPoint, ReferredStory, StoryCard } from './cards.ts'
import type { NamedItem } from './named-item.ts'
import type { Link, PageView } from './page.ts'

/** One item of "Vì sao là ngày này?". */
export interface EvidenceView {
  says: string
  quote: string
  line: number
  /** To that line of the page "Bản gốc". */
  url?: string
}

export interface MentionGroup {
  /** `Nhân vật`, `Quốc gia` … */
  label: string
  items: NamedItem[]
}

export interface CitationView {
  /** `Trích dẫn`, `BibTeX`, `RIS`, `CSL-JSON`. */
  label: string
  text: string
  /** File to download, where the format is one for programs. */
  download?: { url: string; fileName: string }
}

export interface StoryView extends PageView {
  card: StoryCard
  /** False when the dump held none; `title` is then made of the opening words. */
  hasTitle: boolean
  byline?: string
  originalUrl?: string
  lede: TextPart[]
  captions: { text: TextPart[]; credit?: string }[]
  bodyHtml: string
  evidence: EvidenceView[]
  /** One sentence that sums up how the date is known. */
  evidenceSummary: string
  /** Itself among the events that it speaks of, oldest first. */
  rail: RailPoint[]
  mentions: MentionGroup[]
  threads: Link[]
  /** Of the countries that it names most, two and two. */
  pairs: Link[]
  /** The same story as another outlet or dump has it, the most alike first; `likeness` from 0 to 1. */
  versions: { card: StoryCard; likeness: number }[]
  related: ReferredStory[]
  /** Related by what the archive knows, with why: `Cùng nói về Nikol Pashinyan và Berlin.` */
  similar: { card: StoryCard; reason: string }[]
  referredBy: StoryCard[]
  /** The archive's stories before this one, newest first. */
  olderHeld: StoryCard[]
  /** The outlet's own "older stories" list on the day the page was copied. */
  olderListed: ReferredStory[]
  citations: CitationView[]
  source?: Link
  /** Plain text and JSON of the story. */
  downloads: Link[]
}
