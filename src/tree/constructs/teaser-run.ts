import type { Clue, Construct } from '../construct.ts'

/** Titles of other stories with an abstract each, at the end of a page. */
export const teaserRun: Construct = ({ index }, { teasers }) => {
  if (teasers === undefined || index < teasers.from || index > teasers.to) return []
  return (index - teasers.from) % 2 === 0 ? title : abstract
}

const title: readonly Clue[] = [
  { role: 'related-title', weight: 2, reason: 'one of several titles with a sentence each' },
  { role: 'subheading', weight: -4, reason: 'one of several titles with a sentence each' },
  { role: 'cross-reference', weight: -2, reason: 'one of several titles with a sentence each' },
]

const abstract: readonly Clue[] = [
  { role: 'related-abstract', weight: 2, reason: 'one of several titles with a sentence each' },
  { role: 'paragraph', weight: -4, reason: 'one of several titles with a sentence each' },
]
