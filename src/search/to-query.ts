import { toWords, type Word } from './to-words.ts'

/** What a reader asks for: terms, each a word or several joined by hyphens, `Mat-xco-va`. */
export interface Query {
  terms: readonly (readonly Word[])[]
  /**
   * The query as Pagefind is asked: everything that holds the terms is among its answers, and more. Twice where hyphens
   * allow two spellings, `mat xco va` and `matxcova`.
   */
  spellings: readonly string[]
}

/** Reads a query; without a letter or digit it has no terms and finds nothing. */
export function toQuery(text: string): Query {
  const terms = joinHyphenated(toWords(text.normalize('NFC')))
  const spell = (joint: string) => terms.map((words) => words.map(({ base }) => base).join(joint)).join(' ')
  return { terms, spellings: [...new Set([spell(' '), spell('')])].filter((spelling) => spelling !== '') }
}

function joinHyphenated(words: readonly Word[]): Word[][] {
  const terms: Word[][] = []
  for (const [index, word] of words.entries()) {
    const term = terms.at(-1)
    if (term && words[index - 1]?.hyphenated) term.push(word)
    else terms.push([word])
  }
  return terms
}
