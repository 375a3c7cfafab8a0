import type { Literal, Parent } from 'unist'
import type { Reason } from './reasons.ts'

/** What a line of a dump can be. A closed set: readers of `parse --json` rely on it. */
export const roles = [
  'blank',
  'title',
  'kicker',
  'dateline',
  'byline',
  'lede',
  'paragraph',
  'subheading',
  'caption',
  'credit',
  'cross-reference',
  'related-title',
  'related-abstract',
  'older-title',
  'furniture',
  'header',
  'noise',
] as const

export type Role = (typeof roles)[number]

/**
 * Part of a block. `text` is what the reader of the article sees; the others stay in the dump's account only:
 * `prefix` (`VOV.VN -`), `terminator` (`./.`), `label` (`- Hình 1`, `Ảnh:`), `credit` (the picture's source),
 * `repeat` (the second half of a line that says everything twice), `gap` (white space and joints between the others).
 */
export interface Span extends Literal {
  type: 'text' | 'prefix' | 'terminator' | 'label' | 'credit' | 'repeat' | 'gap'
  value: string
}

/** A run of the dump with one role: usually a line, sometimes part of one, sometimes several wrapped lines. */
export interface Block extends Parent {
  type: 'block'
  role: Role
  children: Span[]
  data: {
    /** The evidence that decided, in newsroom words: `opens like a lede of the outlet`; empty before it is decided. */
    reason: Reason | ''
    /** Works out the best role but one; only `explain` asks. */
    findRunnerUp?: () => RunnerUp | undefined
  }
}

export interface RunnerUp {
  role: Role
  /** By how much the best page with that role scores less. */
  behind: number
}

/** A dump as a unist tree. Positions are in the decoded, normalised text, whose lines are the raw file's lines. */
export interface DumpTree extends Parent {
  type: 'dump'
  children: Block[]
}

/** The span's text as the article has it, with the place where it starts; what dates and mentions are looked up in. */
export interface PlacedText {
  role: Role
  text: string
  /** 1-based. */
  line: number
  /** 1-based, in UTF-16 units. */
  column: number
}
