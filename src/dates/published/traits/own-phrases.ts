import { flatMap } from '../../../collections/flat-map.ts'
import type { KnownEvent } from '../../../knowledge/knowledge-base.ts'
import type { Token } from '../../../tokens/token.ts'
import { tokenize } from '../../../tokens/tokenize.ts'
import { newsPhrases, smallWords } from '../../../vietnamese/news-words.ts'
import { officeNames } from '../../../vietnamese/office-names.ts'
import type { WordForms } from '../../../vietnamese/word-forms.ts'

/** Two syllables or one unusual name that an event is told with. */
export interface OwnPhrase {
  words: readonly WordForms[]
  isName: boolean
  /** In its title or aliases; else in its summary alone. */
  isTitle: boolean
}

/** What the title, aliases and summary of an event are made of: most Vietnamese words have two syllables. */
export function ownPhrases({ title, aliases, summary }: KnownEvent): OwnPhrase[] {
  return [title, ...aliases, summary].flatMap((text, index) => phrasesOf(text, index <= aliases.length))
}

function phrasesOf(text: string, isTitle: boolean): OwnPhrase[] {
  const { tokens } = tokenize(text)
  return flatMap(tokens, (token, at): OwnPhrase[] => {
    const { kind, capital, syllable } = token.word
    if (kind === 'word' && capital && !syllable) return [{ words: [token.word], isName: true, isTitle }]
    const next = tokens[at + 1]
    const isPhrase = next && isPart(token) && isPart(next) && !next.word.capital && !isUsual(token, next)
    return isPhrase ? [{ words: [token.word, next.word], isName: false, isTitle }] : []
  })
}

function isPart({ word }: Token): boolean {
  return word.kind === 'word' && !smallWords.has(word.lower)
}

/** Who and what stands in all news, two syllables each. */
const usual: ReadonlySet<string> = new Set([...Object.keys(officeNames).flatMap(toPairs), ...newsPhrases])

function toPairs(title: string): string[] {
  const words = title.split(' ')
  return words.slice(1).map((word, at) => `${words[at]} ${word}`)
}

function isUsual(one: Token, other: Token): boolean {
  return usual.has(`${one.word.lower} ${other.word.lower}`)
}
