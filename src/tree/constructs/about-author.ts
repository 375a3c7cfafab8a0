import { foldKey } from '../../vietnamese/fold.ts'
import type { Clue, Construct } from '../construct.ts'
import { authorOf } from '../lines/author-line.ts'
import type { LineView } from '../lines/line-view.ts'

/** Words of the shortest sentence on an author. */
const shortest = 6

/** Who the author is, in a sentence below the story that begins with the name of the byline, or of the line above it. */
export const aboutAuthor: Construct = (line, { authors, storyStart, lines }) => {
  if (storyStart === undefined || line.index <= storyStart) return []
  const below = lines[line.index + 1]
  if (line.isAuthor) return below && isOn(authorKey(line), below) ? signed : []
  const above = lines[line.index - 1]
  if (isPost(line)) return above?.isAuthor ? post : []
  if (!line.stopped || line.words.length < shortest) return []
  const names = above?.isAuthor ? [authorKey(above), ...(authors ?? [])] : [...(authors ?? [])]
  return names.some((name) => isOn(name, line)) ? onAuthor : []
}

/** What an author is and where: `Nghiên cứu viên, Viện Nghiên cứu Âu - Á`, `Học viện Quan hệ đối ngoại`. */
const house = /(?<!\p{L})(?:Viện|Học viện|Đại học|Trường|Trung tâm|Tạp chí|Báo|Đài|Khoa)\s\p{Lu}/u
const longestPost = 14

function isPost({ text, words, stopped }: LineView): boolean {
  return !stopped && words.length <= longestPost && house.test(text)
}

const post: readonly Clue[] = [
  { role: 'furniture', weight: 4, reason: 'where the author works' },
  { role: 'related-title', weight: -2, reason: 'where the author works' },
  { role: 'cross-reference', weight: -2, reason: 'where the author works' },
]

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
