import { type Token, wordAt } from '../tokens/token.ts'

/** Where the longest of some phrases begins that stands right before a word, parted from it by a blank. */
export type PhraseBefore = (tokens: readonly Token[], at: number) => number | undefined

/** Tells whether one of some phrases stands right before a word, parted from it by a blank; in whatever letters. */
export type PrecededBy = (tokens: readonly Token[], at: number) => boolean

/** @example toPrecededBy(['cầu thủ'])(tokens, 2) // true of `Cầu thủ Costa` */
export function toPrecededBy(phrases: readonly string[]): PrecededBy {
  const find = toPhraseBefore(phrases)
  return (tokens, at) => find(tokens, at) !== undefined
}

/** @example toPhraseBefore(['cầu thủ'])(tokens, 2) // 0 of `Cầu thủ Costa` */
export function toPhraseBefore(phrases: readonly string[]): PhraseBefore {
  const known = new Set(phrases.map((phrase) => phrase.toLowerCase()))
  const lastWords = new Set([...known].map((phrase) => phrase.split(' ').at(-1)))
  const longest = Math.max(...[...known].map((phrase) => phrase.split(' ').length))
  return (tokens, at) => {
    if (!lastWords.has(wordAt(tokens, at - 1))) return undefined
    let phrase = ''
    let found: number | undefined
    for (let from = at - 1; from >= Math.max(0, at - longest) && tokens[from + 1]?.joint === 'space'; from -= 1) {
      const word = wordAt(tokens, from)
      phrase = phrase === '' ? word : `${word} ${phrase}`
      if (known.has(phrase)) found = from
    }
    return found
  }
}
