import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../lines/line-view.ts'
import type { PageView } from '../page/page-view.ts'

/** Words of the shortest and of the longest title of another story. */
const shortest = 4
const longest = 24

/**
 * The card of another story in this one, told by its second line: an outlet opens the abstracts of its stories as it opened
 * the lede of this (`TTO - …`), and never a paragraph below a sub-heading.
 */
export const prefixedTeaser: Construct = (line, page) => {
  if (line.index <= page.firstSentence || !page.lines[page.firstSentence]?.prefix) return []
  if (isAbstract(line, page)) return ofOther
  const below = page.lines[line.index + 1]
  const next = below?.key === line.key ? page.lines[line.index + 2] : below
  return next && isTitle(line) && isAbstract(next, page) ? titleOfOther : []
}

/** Whether a sentence opens as the lede of the page does, below a line that could be a title. */
function isAbstract({ index, prefix, stopped, halfStopped, twins }: LineView, page: PageView): boolean {
  const lede = page.lines[page.firstSentence]
  if (prefix === undefined || prefix !== lede?.prefix || index <= page.firstSentence || twins[0] !== index) return false
  const above = page.lines[index - 1]
  return (stopped || halfStopped) && above !== undefined && isTitle(above) && isOneStory(page)
}

function isTitle({ words, stopped, stamp, credit, isAuthor }: LineView): boolean {
  return words.length >= shortest && words.length <= longest && !stopped && !stamp && !credit && !isAuthor
}

/** Whether the page holds one story, and no news in brief, each with the outlet's opening. */
function isOneStory({ lines }: PageView): boolean {
  const sentences = lines.filter(({ stopped }) => stopped)
  return sentences.filter(({ prefix }) => prefix !== undefined).length * 2 <= sentences.length
}

const reason = 'opens as the lede of the page does'

const ofOther: readonly Clue[] = [
  { role: 'related-abstract', weight: 3.5, reason },
  { role: 'paragraph', weight: -3, reason },
]

const titleOfOther: readonly Clue[] = [
  { role: 'cross-reference', weight: 2, reason: 'the title of another story' },
  { role: 'subheading', weight: -3, reason: 'the title of another story' },
  { role: 'related-title', weight: 1, reason: 'the title of another story' },
]
