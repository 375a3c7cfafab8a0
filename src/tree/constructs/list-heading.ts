import type { Clue, Construct } from '../construct.ts'
import { isAside } from '../lines/list-shapes.ts'
import type { Reason } from '../reasons.ts'

/** Words of the longest heading that nobody has described. */
const longest = 8

/** Lines above lists of other stories: `Tin liên quan`, `Tin cũ hơn`, or an unknown short line above a list. */
export const listHeading: Construct = (line, page) => {
  const heading = page.places[line.index]?.heading
  if (heading === 'related') return isHeading('related', 'heading of a list of related stories')
  if (heading === 'older') return isHeading('older', 'heading of a list of older stories')
  if (heading === 'comments') return [{ role: 'furniture', weight: 4.5, reason: 'heading of the comments' }]
  if (heading === 'notes') return [{ role: 'furniture', weight: 4.5, reason: 'heading of the notes' }]
  return line.words.length === 0 || line.words.length > longest ? [] : unknownHeading(line, page)
}

function isHeading(of: 'related' | 'older', reason: Reason): Clue[] {
  return [
    { role: 'furniture', zone: 'tail', of, weight: 6, reason },
    { role: 'furniture', zone: 'story', weight: 4.5, reason },
    { role: 'furniture', zone: 'story', of, weight: 5, reason },
    { role: 'furniture', zone: 'head', weight: 4, reason },
    { role: 'furniture', zone: 'opening', weight: 4, reason },
  ]
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
  return first && !isAside(first) && first.twins.length > 1 && first.twins[0] === first.index && !first.stopped
    ? [{ role: 'furniture', zone: 'tail', of: 'related', weight: 4.5, reason: 'short line above a repeated title' }]
    : []
}
