import { type Token, wordAt } from '../tokens/token.ts'
import { counterpartWords } from '../vietnamese/office-names.ts'
import type { IsName, Span } from './fits-context.ts'
import { findTitle } from './office-titles.ts'
import type { Passage } from './passage.ts'

/** `người đồng cấp` before a country. */
export interface Counterpart {
  /** UTF-16 offset of its first word. */
  start: number
  /** The nearest title before it, folded: whose counterpart it is; undefined when the text has none near. */
  title?: string
}

const phrases = counterpartWords.map((phrase) => phrase.split(' '))

/** Words that may stand between it and the country. */
const between: ReadonlySet<string> = new Set(['phía', 'nước', 'bên', 'của'])

/** Words within which the title stands: that of the sentence, or the sentence before. */
const reach = 60

/**
 * `người đồng cấp Azerbaijan` without a name behind it: the holder of the office that the text named last, over there.
 * With a name behind it that name is the mention.
 *
 * @param country where it stands
 */
export function findCounterpart(passage: Passage, country: Span, isName: IsName): Counterpart | undefined {
  const { tokens } = passage
  const before = between.has(wordAt(tokens, country.from - 1)) ? country.from - 1 : country.from
  const phrase = phrases.find((words) => endsWith(tokens, before, words))
  if (phrase === undefined || isNamed(passage, country.to, isName)) return undefined
  const from = before - phrase.length
  const title = findNearest(tokens, from)
  return { start: tokens[from]?.start ?? 0, ...(title !== undefined && { title }) }
}

function endsWith(tokens: readonly Token[], before: number, words: readonly string[]): boolean {
  return words.every((word, index) => wordAt(tokens, before - words.length + index) === word)
}

/** Whether someone's name follows, known or not. */
function isNamed({ tokens, shouted }: Passage, at: number, isName: IsName): boolean {
  const next = tokens[at]
  return next?.joint === 'space' && (isName(at) || (next.word.capital && !shouted))
}

function findNearest(tokens: readonly Token[], before: number): string | undefined {
  for (let end = before; end > Math.max(0, before - reach); end -= 1) {
    const title = findTitle(tokens, end)
    if (title !== undefined) return title.title
  }
  return undefined
}
