import type { Construct } from '../construct.ts'
import { olderHeadings, relatedHeadings } from '../page-words/list-headings.ts'

const related = new Set(relatedHeadings)
const older = new Set(olderHeadings)

/** Lines above lists of other stories: `Tin liên quan`, `Tin cũ hơn`, or an unknown short line above a list. */
export const listHeading: Construct = (line, page) => {
  const { key, words } = line
  if (words.length === 0 || words.length > 8) return []
  if (related.has(key) || page.outletWords.relatedHeadings.has(key)) {
    return [
      { role: 'furniture', zone: 'tail', of: 'related', weight: 6, reason: 'heading of a list of related stories' },
      { role: 'furniture', zone: 'story', weight: 4.5, reason: 'heading of a list of related stories' },
      { role: 'furniture', zone: 'head', weight: 4, reason: 'heading of a list of related stories' },
    ]
  }
  if (older.has(key) || page.outletWords.olderHeadings.has(key)) {
    return [
      { role: 'furniture', zone: 'tail', of: 'older', weight: 6, reason: 'heading of a list of older stories' },
      { role: 'furniture', zone: 'story', weight: 4, reason: 'heading of a list of older stories' },
      { role: 'furniture', zone: 'head', weight: 4, reason: 'heading of a list of older stories' },
    ]
  }
  return unknownHeading(line, page)
}

/** A short line said once, above lines that say everything twice: nobody has described it, but its place tells. */
const unknownHeading: Construct = (line, page) => {
  const below = page.lines.slice(line.index + 1, line.index + 3)
  if (line.words.length > 6 || line.stopped || line.twins.length > 1) return []
  if (below.length === 2 && below.every((next) => next.doubled)) {
    return [
      {
        role: 'furniture',
        zone: 'tail',
        of: 'older',
        weight: 2.5,
        reason: 'short line above a list of doubled titles',
      },
    ]
  }
  const [first, second] = below
  const isTeaser =
    first && second && !first.stopped && first.words.length >= 5 && second.stopped && second.words.length >= 8
  if (isTeaser && first.afterGap === second.afterGap && !line.stopped) {
    return [
      {
        role: 'furniture',
        zone: 'tail',
        of: 'related',
        weight: 0.8,
        reason: 'short line above a title and its abstract',
      },
    ]
  }
  return first && first.twins.length > 1 && first.twins[0] === first.index && !first.stopped
    ? [{ role: 'furniture', zone: 'tail', of: 'related', weight: 4.5, reason: 'short line above a repeated title' }]
    : []
}
