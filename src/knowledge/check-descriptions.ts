import { report } from '../diagnostics/report.ts'
import { countSentences } from '../vietnamese/count-sentences.ts'
import { loadedWords } from '../vietnamese/loaded-words.ts'
import type { PlacedValue } from './placed-value.ts'
import type { KnowledgeEntries } from './to-knowledge-base.ts'

/** What the archive says of an entry in its own words, and how much it may say. */
interface Prose {
  key: 'description' | 'summary'
  text: string
  sentences: number
  characters: number
}

const oneSentence = { key: 'description', sentences: 1, characters: 200 } as const
const shortText = { key: 'summary', sentences: 3, characters: 600 } as const

/**
 * Reports what shows that a description is not one neutral sentence, or a summary not two or three: more sentences, no
 * full stop, great length, words that take sides. A word in quotation marks is someone else's and may stand.
 */
export function checkDescriptions(entries: KnowledgeEntries): void {
  const { people, countries, places, organisations, threads, events } = entries
  for (const entry of [...people, ...countries, ...places, ...organisations, ...threads]) {
    const { description } = entry.value
    if (description !== undefined) checkProse(entry, { ...oneSentence, text: description })
  }
  for (const entry of events) checkProse(entry, { ...shortText, text: entry.value.summary })
}

function checkProse(entry: PlacedValue<{ id: string }>, { key, text, sentences, characters }: Prose): void {
  const { file, value, placeOf } = entry
  const place = () => placeOf([key])
  const count = countSentences(text)
  const length = [...text].length
  const about = { key, id: value.id }
  if (count > sentences) report(file, 'many-sentences', { ...about, count, most: sentences }, place())
  if (length > characters) report(file, 'long-text', { ...about, count: length, most: characters }, place())
  if (!text.endsWith('.'))
    report(file, 'no-full-stop', { ...about, ending: text.split(' ').slice(-3).join(' ') }, place())
  for (const [word, neutral] of findLoadedWords(text)) {
    report(file, 'loaded-word', { ...about, word, neutral }, place())
  }
}

/** Words of another's: `“…”`, `"…"`, `«…»`. */
const quoted = /“[^“”]*”|"[^"]*"|«[^«»]*»/gu

/** White space and marks between words. */
const gap = /[^\p{L}\p{M}\p{N}]+/gu

function findLoadedWords(text: string): [word: string, neutral: string][] {
  const words = ` ${text.normalize('NFC').replace(quoted, ' ').toLowerCase().replace(gap, ' ')} `
  return [...loadedWords].filter(([word]) => words.includes(` ${word} `))
}
