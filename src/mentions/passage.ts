import type { Token } from '../tokens/token.ts'
import { foldKey } from '../vietnamese/fold.ts'
import { wordTrait } from '../vietnamese/word-trait.ts'

/** A paragraph, title or caption as names are looked for in it. */
export interface Passage {
  text: string
  tokens: readonly Token[]
  /** Typed without any accent, so that their absence says nothing. */
  unaccented: boolean
  /** All in capitals, so that they say nothing: a headline. */
  shouted: boolean
  /** Whether these words stand in it somewhere. */
  has: HasWords
  /** The same of the whole story. */
  storyHas: HasWords
}

/** Whether these words stand in a text in a row, whatever their accents and capitals. */
export type HasWords = (phrase: string) => boolean

/** Reads the texts when first asked, for few names ask, and each phrase once, for a name may ask a thousand times. */
export function toHasWords(texts: () => readonly string[]): HasWords {
  let answers: Map<string, boolean> | undefined
  let folded = ''
  return (phrase) => {
    if (answers === undefined) {
      answers = new Map()
      // One by one: a single foreign letter makes the folding of all that stands with it slow.
      folded = ` ${texts().map(foldKey).join(' ')} `
    }
    const known = answers.get(phrase)
    if (known !== undefined) return known
    const answer = folded.includes(` ${foldKey(phrase)} `)
    answers.set(phrase, answer)
    return answer
  }
}

/** Fewer words in capitals are an acronym, not a headline. */
const leastShouted = 3

/** Asked of the first words of every text: mostly the same. */
const hasSmall = wordTrait(({ shouted, lower, composed }) => !shouted && lower !== composed.toUpperCase())

/** A text cut into words, with what its letters as a whole say. */
export function toPassage(text: string, tokens: readonly Token[], storyHas: HasWords): Passage {
  const small = tokens.some(({ word }) => hasSmall(word))
  return {
    text,
    tokens,
    unaccented: tokens.every(({ word }) => word.unaccented),
    shouted: !small && tokens.length >= leastShouted,
    has: toHasWords(() => [text]),
    storyHas,
  }
}
