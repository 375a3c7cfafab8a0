import type { Clue, Construct } from '../construct.ts'
import type { PlaceKind } from '../find-list-places.ts'

/** What the nearest heading above a line says of it: it counts for the whole list, not for its first line alone. */
export const listPlace: Construct = ({ index }, page) => {
  const { heading, below } = page.places[index] ?? {}
  return heading || !below ? [] : clues[below]
}

const clues: Readonly<Record<PlaceKind, readonly Clue[]>> = {
  related: [
    { role: 'related-title', weight: 1, reason: 'in a list with the heading of related stories' },
    { role: 'older-title', weight: -1, reason: 'in a list with the heading of related stories' },
    { role: 'cross-reference', weight: 1, reason: 'in a list with the heading of related stories' },
    { role: 'subheading', weight: -1.5, reason: 'in a list with the heading of related stories' },
  ],
  older: [
    { role: 'older-title', weight: 1, reason: 'in a list with the heading of older stories' },
    { role: 'related-title', weight: -1, reason: 'in a list with the heading of older stories' },
    { role: 'subheading', weight: -1.5, reason: 'in a list with the heading of older stories' },
  ],
  comments: [
    { role: 'noise', zone: 'tail', weight: 3, reason: 'below the heading of the comments' },
    { role: 'paragraph', weight: -4, reason: 'below the heading of the comments' },
    { role: 'related-title', weight: -2, reason: 'below the heading of the comments' },
    { role: 'related-abstract', weight: -2, reason: 'below the heading of the comments' },
    { role: 'older-title', weight: -2, reason: 'below the heading of the comments' },
  ],
}
