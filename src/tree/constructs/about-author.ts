import { foldKey } from '../../vietnamese/fold.ts'
import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../line-view.ts'
import { authorOf } from './byline.ts'

/** Words of the shortest sentence on an author. */
const shortest = 6

/** Who the author is, in a sentence below the story that begins with the name of the byline, or of the line above it. */
export const aboutAuthor: Construct = (line, { authors, storyStart, lines }) => {
  if (storyStart === undefined || line.index <= storyStart) return []
  const below = lines[line.index + 1]
  if (line.isAuthor) return below && isOn(authorKey(line), below) ? signed : []
  if (!line.stopped || line.words.length < shortest) return []
  const above = lines[line.index - 1]
  const names = above?.isAuthor ? [authorKey(above), ...(authors ?? [])] : [...(authors ?? [])]
  return names.some((name) => isOn(name, line)) ? onAuthor : []
}

function authorKey({ text }: LineView): string {
  return foldKey(authorOf(text))
}

function isOn(author: string, { key, words, stopped }: LineView): boolean {
  return stopped && words.length >= shortest && author.includes(' ') && key.startsWith(`${author} `)
}

const signed: readonly Clue[] = [{ role: 'byline', weight: 2.5, reason: 'a name alone' }]

const onAuthor: readonly Clue[] = [
  { role: 'noise', zone: 'tail', weight: 4, reason: 'on the author of the story' },
  { role: 'furniture', weight: 4, reason: 'on the author of the story' },
  { role: 'paragraph', weight: -3, reason: 'on the author of the story' },
  { role: 'related-abstract', weight: -3, reason: 'on the author of the story' },
]
