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
  return names.some((name) => isOn(name, line)) || isIntroduction(line, lines) ? onAuthor : []
}

/** What an author is said to be below the story: `Laurence Whitby là nghiên cứu viên …`, `* Bảo Hà hiện là giảng viên …`. */
const introduction =
  /^(?:\*+\s?|\(\*+\)\s?)?(?<name>\p{Lu}\S*(?:\s(?:de|da|del|der|van|von|al|bin|ibn))?(?:\s\p{Lu}\S*){1,4})\s(?:hiện\s)?là\s(?:một\s)?(?:nhà (?:báo|văn|thơ|nghiên cứu|ngoại giao|sử học|phân tích|bình luận)|giảng viên|phóng viên|nghiên cứu (?:viên|sinh)|(?:phó\s)?giáo sư|tiến sĩ|tác giả (?:cuốn|bộ|tập|nhiều|các cuốn)|cựu|luật sư|chuyên gia|chuyên viên|biên tập viên|học giả|cây bút|bình luận viên|dịch giả)(?!\p{L})/u

/** Words of a sentence of the story, and of one that it would go on with, within so many lines; what a page says of itself is shorter. */
const sentenceLength = 8
const longSentence = 12
const goesOnWithin = 5

/** Whether the last sentence of a page says who somebody is of whom the story does not speak. */
function isIntroduction({ index, text }: LineView, lines: readonly LineView[]): boolean {
  const name = text.includes(' là ') ? introduction.exec(text)?.groups?.name : undefined
  if (name === undefined) return false
  const below = lines.slice(index + 1, index + 1 + goesOnWithin)
  if (below.some((line) => line.stopped && line.words.length >= longSentence)) return false
  const parts = foldKey(name).split(' ')
  const others = lines.filter((line) => line.index !== index && line.stopped && line.words.length >= sentenceLength)
  return !others.some(({ names }) => parts.some((part) => names.has(part)))
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
