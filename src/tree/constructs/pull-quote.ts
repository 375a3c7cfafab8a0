import type { Construct } from '../construct.ts'

/** Words of the shortest and the longest quotation that is set apart. */
const shortest = 4
const longest = 40

/** Lines around it in which the story says the same. */
const reach = 6

/** Nothing but what somebody says: `“Bà tưởng đó là bầu trời.”` */
const quotation = /^["“«][^"“”«»]+["”»][.\s]*$/u

/** A sentence that a page prints once more in large letters, beside the paragraph that it is taken from. */
export const pullQuote: Construct = ({ index, text, key, words, lettered }, { lines }) => {
  if (lettered || words.length < shortest || words.length > longest || !quotation.test(text)) return []
  const around = lines.slice(Math.max(0, index - reach), index + reach + 1)
  const isTaken = around.some((line) => line.index !== index && line.key.length > key.length && line.key.includes(key))
  if (!isTaken) return []
  return [
    { role: 'furniture', weight: 6, reason: 'says again what a paragraph beside it says' },
    { role: 'paragraph', weight: -5, reason: 'says again what a paragraph beside it says' },
    { role: 'lede', weight: -5, reason: 'says again what a paragraph beside it says' },
    { role: 'subheading', weight: -3, reason: 'says again what a paragraph beside it says' },
  ]
}
