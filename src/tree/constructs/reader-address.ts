import type { Construct } from '../construct.ts'
import { readerNames, readerWords } from '../page-words/reader-words.ts'

/** Words of the longest line that a page says to its readers. */
const longest = 60

/** Different signs that a line must have, names of the reader being one: a story has one or the other. */
const leastSigns = 2

/** What stands between quotation marks is said to somebody in the story. */
const quoted = /["“«][^"“”«»]*["”»]/gu

const names = new RegExp(String.raw`(?<!\p{L})(?:${readerNames.join('|')})(?!\p{L})`, 'u')
const spoken = new RegExp(String.raw`(?<!\p{L})(?:${readerWords.join('|')})(?!\p{L})`, 'gu')

/** Sentences that the page says to its readers about itself: to follow, to subscribe, whose the rights are. */
export const readerAddress: Construct = ({ text, words, stopped, halfStopped }) => {
  if (!(stopped || halfStopped) || words.length > longest) return []
  const own = text.replace(quoted, ' ').toLowerCase()
  const found = new Set(own.match(spoken)).size + (names.test(own) ? 1 : 0)
  if (found < leastSigns) return []
  const reason = 'speaks to the reader about the page'
  return [
    { role: 'furniture', weight: found * 2, reason },
    { role: 'paragraph', weight: -found, reason },
    { role: 'lede', weight: -found, reason },
    { role: 'related-abstract', weight: -found, reason },
  ]
}
