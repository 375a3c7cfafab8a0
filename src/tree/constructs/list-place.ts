import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../lines/line-view.ts'
import type { PlaceKind } from '../page/find-list-headings.ts'
import type { PageView } from '../page/page-view.ts'
import type { Reason } from '../reasons.ts'

/** What the nearest heading above a line says of it: it counts for the whole list, not for its first line alone. */
export const listPlace: Construct = (line, page) => {
  const { index, text, credit } = line
  const { heading, below, fits, isOver, isFoot } = page.places[index] ?? {}
  if (!line.lettered && isOnAir(line, page)) return onAir
  if (isFoot) return foot
  if (isOver) return over
  if (heading) return []
  if (credit && (below === 'related' || below === 'older'))
    return page.places[index - 1]?.heading ? [...picture, ofAnother] : picture
  if (fits && below === 'related') return [...clues.related, ...alike('related-title')]
  if (fits && below === 'older') return [...clues.older, ...alike('older-title')]
  if (below) return clues[below]
  return timed.test(text) ? inFeed : []
}

/** Whether its hour is later than that of the line above, or earlier than that of the line below: news go back in time. */
function isOnAir({ index, text }: LineView, { lines }: PageView): boolean {
  if (!timed.test(text)) return false
  return isEarlier(lines[index - 1]?.text, text) || isEarlier(text, lines[index + 1]?.text)
}

/** Characters of an hour: `19:45`. */
const hourLength = 5

/** Whether both lines open with an hour, the first with the earlier. */
function isEarlier(first = '', second = ''): boolean {
  return timed.test(first) && timed.test(second) && first.slice(0, hourLength) < second.slice(0, hourLength)
}

function alike(role: 'related-title' | 'older-title'): readonly Clue[] {
  return [
    { role, weight: 2, reason: 'set like the other titles of its list' },
    { role: 'furniture', weight: -1, reason: 'set like the other titles of its list' },
  ]
}

/** The hour before a title: `20:11Bão tuyết …`, of a list that goes by time. */
const timed = /^\d{1,2}[:h]\d{2}\s?[|–-]?\s?\p{Lu}/u

const inFeed: readonly Clue[] = [{ role: 'older-title', weight: 1, reason: 'stands behind its hour' }]

const onAir: readonly Clue[] = noStory('a programme and its hour')
const over = noStory('the list above it is over', 'tail')
const foot = noStory('in the foot of the page')

const picture: readonly Clue[] = [
  ...noStory('the picture of another story', 'tail'),
  { role: 'related-abstract', weight: -3.5, reason: 'the picture of another story' },
]

/** Right below the heading, where no picture of the story can stand. */
const ofAnother: Clue = { role: 'caption', weight: -4, reason: 'the picture of another story' }

function noStory(reason: Reason, zone?: 'tail'): readonly Clue[] {
  return [
    { role: 'furniture', ...(zone && { zone }), weight: 2.5, reason },
    { role: 'related-title', weight: -3.5, reason },
    { role: 'older-title', weight: -3.5, reason },
    { role: 'cross-reference', weight: -1.5, reason },
  ]
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
  notes: [
    { role: 'noise', zone: 'tail', weight: 5, reason: 'a note below the story' },
    { role: 'paragraph', weight: -4, reason: 'a note below the story' },
    { role: 'related-title', weight: -3, reason: 'a note below the story' },
    { role: 'related-abstract', weight: -3, reason: 'a note below the story' },
    { role: 'older-title', weight: -3, reason: 'a note below the story' },
  ],
  comments: [
    { role: 'noise', zone: 'tail', weight: 3, reason: 'below the heading of the comments' },
    { role: 'paragraph', weight: -4, reason: 'below the heading of the comments' },
    { role: 'related-title', weight: -2, reason: 'below the heading of the comments' },
    { role: 'related-abstract', weight: -2, reason: 'below the heading of the comments' },
    { role: 'older-title', weight: -2, reason: 'below the heading of the comments' },
  ],
}
