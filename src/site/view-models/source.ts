import type { StoryCard } from './cards.ts'
import type { PageView } from './page.ts'

export interface SourceLine {
  number: number
  /** The line's fragment, which the date evidence links to: `dong-12`. */
  id: string
  text: string
  role: string
  /** The role in Vietnamese: `Tít`. */
  roleLabel: string
  /** In Vietnamese; empty when there is nothing to say. */
  reason: string
}

/** "Bản gốc": the dump, each line with its role. */
export interface SourceView extends PageView {
  story: StoryCard
  fileName: string
  sha256: string
  lines: SourceLine[]
  counts: { roleLabel: string; role: string; count: number }[]
}
