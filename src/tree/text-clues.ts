import type { Clue } from './construct.ts'
import type { Reason } from './reasons.ts'

/** For a line of the story that does not look like one, and against everything that it looks like. */
export function toTextClues(reason: Reason, weight: number): readonly Clue[] {
  return [
    { role: 'paragraph', weight, reason },
    { role: 'lede', weight: -3, reason },
    { role: 'title', weight: -6, reason },
    { role: 'kicker', weight: -3, reason },
    { role: 'byline', weight: -4, reason },
    { role: 'caption', weight: -3, reason },
    { role: 'furniture', weight: -3, reason },
    { role: 'subheading', weight: -4, reason },
    { role: 'cross-reference', weight: -5, reason },
    { role: 'related-title', weight: -5, reason },
    { role: 'related-abstract', weight: -3, reason },
    { role: 'older-title', weight: -5, reason },
  ]
}
