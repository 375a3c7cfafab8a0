import type { Clue, Construct } from '../construct.ts'
import { shareName } from '../share-name.ts'

/** Words of a sentence that is long enough for a paragraph; captions are shorter. */
const paragraphLength = 15

/** Words of the shortest title that is told without the heading of a list. */
const titleLength = 5

/**
 * Names that a line shares with the story, looked at once a first reading has found what the story is about: lists of
 * related stories share some, lists of older stories and stories appended below share none.
 */
export const topic: Construct = (line, page) => {
  if (page.offTopicFrom !== undefined && line.index >= page.offTopicFrom)
    return line.stopped || line.index === page.lines.length - 1 ? appended : titleAppended
  if (!page.topic || page.topic.size < 2 || line.names.size === 0) return []
  const shares = shareName(line.names, page.topic)
  if (shares && line.stopped) return line.words.length >= paragraphLength && !line.prefix ? ofStory : []
  if (shares) {
    return [
      { role: 'related-title', weight: 0.8, reason: 'shares a name with the story' },
      { role: 'older-title', weight: -0.8, reason: 'shares a name with the story' },
    ]
  }
  if (!line.stopped) {
    const isOlder =
      page.places[line.index]?.below !== undefined || (line.words.length >= titleLength && !page.kin?.has(line.index))
    return [
      { role: 'older-title', weight: isOlder ? 1.6 : 0, reason: 'shares no name with the story' },
      {
        role: 'related-title',
        weight: page.places[line.index]?.below ? -0.4 : -1.2,
        reason: 'shares no name with the story',
      },
      { role: 'cross-reference', weight: -1, reason: 'shares no name with the story' },
    ]
  }
  if (line.names.size < 2) return []
  return [
    { role: 'paragraph', weight: -1.2, reason: 'shares no name with the story' },
    { role: 'noise', zone: 'tail', weight: 2.5, reason: 'on another matter than the story' },
  ]
}

const ofStory: readonly Clue[] = [
  { role: 'paragraph', weight: 0.5, reason: 'shares a name with the story' },
  { role: 'related-abstract', weight: -0.3, reason: 'shares a name with the story' },
]

const titleAppended: readonly Clue[] = [{ role: 'subheading', weight: -3, reason: 'on another matter than the story' }]

const appended: readonly Clue[] = [
  { role: 'noise', zone: 'tail', weight: 5, reason: 'on another matter than the story' },
  { role: 'paragraph', weight: -5, reason: 'on another matter than the story' },
]
