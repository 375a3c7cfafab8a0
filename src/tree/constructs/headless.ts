import type { Clue, Construct } from '../construct.ts'

/** Words of the longest sub-heading that is looked at. */
const longest = 7

/** Lines below a title within which its day or author stands. */
const reach = 3

/**
 * A page copied from a sub-heading on: its first line is short and names nobody, text follows without a blank line, a day
 * or an author, and a first reading has found other sub-headings. Better no title than that of a part.
 */
export const headless: Construct = (line, { title, headings, lines, sentenceNames }) => {
  const { index, words, names, holds, beforeGap, twins, lettered } = line
  if (index > 0 || line !== title || !headings || beforeGap) return []
  if (words.length > longest || holds.digit || twins.length > 1) return []
  if ([...names].some((name) => name !== words[0]) || (lettered && sentenceNames.has(words[0] ?? ''))) return []
  const below = lines.slice(1, 1 + reach)
  return below[0]?.stopped && !below.some(({ stamp, isAuthor }) => stamp || isAuthor) ? ofPart : []
}

const ofPart: readonly Clue[] = [
  { role: 'title', weight: -8, reason: 'a sub-heading like others of the page' },
  { role: 'furniture', zone: 'head', weight: 1, reason: 'a sub-heading like others of the page' },
]
