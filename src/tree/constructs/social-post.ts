import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../lines/line-view.ts'

/** Who may see a post, behind its age: `3 giờ · Công khai`, `Hôm qua lúc 10:30 · 🌐`. */
const audience = /[·•|]\s*(?:Công khai|Riêng tư|Nhóm công khai|🌐|🌍|🌎|🌏)$/u

/** Words of the longest line that says so, and lines above it within which the group and the author are named. */
const longest = 14
const reach = 2

/** The head of a post on a social network: the names above its age are of a group or person, and it has no title. */
export const socialPost: Construct = (line, { lines, firstSentence }) => {
  const { index } = line
  if (index >= firstSentence) return []
  if (isHead(line)) return head
  return lines.slice(index + 1, index + 1 + reach).some(isHead) ? name : []
}

function isHead({ holds, words, text }: LineView): boolean {
  return (holds.bar || holds.foreign) && words.length <= longest && audience.test(text)
}

const head: readonly Clue[] = [
  { role: 'furniture', weight: 5, reason: 'who put up a post, and who may see it' },
  { role: 'title', weight: -5, reason: 'who put up a post, and who may see it' },
]

const name: readonly Clue[] = [
  { role: 'furniture', zone: 'head', weight: 2, reason: 'the name above a post' },
  { role: 'title', weight: -8, reason: 'the name above a post' },
]
