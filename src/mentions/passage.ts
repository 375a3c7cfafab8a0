import { fold } from '../vietnamese/fold.ts'
import { type Token, tokenize } from './tokenize.ts'

/** A paragraph, title or caption as names are looked for in it. */
export interface Passage {
  text: string
  tokens: readonly Token[]
  /** Typed without any accent, so that their absence says nothing. */
  unaccented: boolean
  /** All in capitals, so that they say nothing: a headline. */
  shouted: boolean
  /** Whether these words stand in it somewhere, whatever their accents and capitals. */
  has: (phrase: string) => boolean
}

/** Fewer words in capitals are an acronym, not a headline. */
const leastShouted = 3

export function toPassage(text: string): Passage {
  const tokens = tokenize(text)
  const small = tokens.some(({ word }) => !word.shouted && word.lower !== word.composed.toUpperCase())
  let folded: string | undefined
  return {
    text,
    tokens,
    unaccented: tokens.every(({ word }) => word.unaccented),
    shouted: !small && tokens.length >= leastShouted,
    has: (phrase) => {
      folded ??= ` ${tokens.map(({ word }) => word.folded).join(' ')} `
      return folded.includes(` ${fold(phrase)} `)
    },
  }
}
