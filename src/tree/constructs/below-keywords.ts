import type { Clue, Construct } from '../construct.ts'

/** The keywords of a story stand below its text: what is below them is not of it, where no paragraph follows. */
export const belowKeywords: Construct = ({ index }, page) => {
  const { keywords } = page
  if (keywords < 0 || index < keywords) return []
  return index === keywords ? isKeywords : isBelow
}

const isKeywords: readonly Clue[] = [{ role: 'furniture', weight: 4.5, reason: 'the keywords of the story' }]

const isBelow: readonly Clue[] = [
  { role: 'paragraph', weight: -3, reason: 'below the keywords of the story' },
  { role: 'subheading', weight: -3, reason: 'below the keywords of the story' },
]
