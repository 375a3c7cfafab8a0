import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../lines/line-view.ts'

/** Words of a heading that is as long as the title of another story; shorter ones are told by their length. */
const shortest = 8
const longest = 16

/** Letters of a word that any two lines do not share by chance, and words of the shortest paragraph. */
const wordLength = 3
const paragraphLength = 12

/** Words that come back below a sub-heading, and their least share: the story goes on elsewhere below another's title. */
const leastShared = 2
const leastShare = 0.28

/** A sub-heading as long as a title: the paragraph below it, or below its picture, takes up a name of it and more. */
export const takenUp: Construct = (line, { lines, places }) => {
  const { index, words, names, stopped, lettered, twins, credit } = line
  if (stopped || !lettered || words.length < shortest || words.length > longest || twins.length > 1) return []
  if (credit || places[index]?.below) return []
  const below = [lines[index + 1], lines[index + 2]].find(isParagraph)
  if (!below || below.prefix !== undefined || isLastAbstract(below, lines)) return []
  const own = new Set(words.filter((word) => word.length >= wordLength))
  const shared = [...own].filter((word) => below.words.includes(word))
  if (shared.length < leastShared || shared.length < own.size * leastShare) return []
  return shared.some((word) => names.has(word) || word === words[0]) ? isSubheading : []
}

/** The last line of a page is as well the abstract of another story, unless somebody says it or the page is cut off in it. */
function isLastAbstract({ index, stopped, text }: LineView, lines: readonly LineView[]): boolean {
  return stopped && index === lines.length - 1 && !quotation.test(text)
}

const quotation = /^["“«]/u

function isParagraph(line: LineView | undefined): line is LineView {
  return line !== undefined && line.words.length >= paragraphLength
}

const isSubheading: readonly Clue[] = [
  { role: 'subheading', weight: 2.5, reason: 'the paragraph below takes up its words' },
  { role: 'cross-reference', weight: -2, reason: 'the paragraph below takes up its words' },
]
