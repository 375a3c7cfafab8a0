import { type Token, tokenAt } from '../tokens/token.ts'
import { verbsAfterDay } from '../vietnamese/reporting-verbs.ts'
import { acts } from '../vietnamese/state-acts.ts'
import type { Known } from './name-run.ts'

const links: ReadonlySet<string> = new Set(['của', 'và', 'về', 'tại', 'ở', 'nước'])

/** First words of what people do: what follows is not whose office it is. */
const doings: ReadonlySet<string> = new Set([...acts, ...verbsAfterDay.map((verb) => verb.split(' ')[0] ?? '')])

/**
 * Whether a word may belong to the name of a country or body: `Bộ Quốc phòng`, `Ủy ban Đối ngoại của Quốc hội`.
 *
 * @param isLast it would be the last word of that name
 */
export function isOfBody(tokens: readonly Token[], at: number, known: Known, isLast: boolean): boolean {
  const word = tokenAt(tokens, at)?.word
  if (word === undefined || known.isKnown(at)) return word !== undefined
  if (word.capital) return word.syllable || word.shouted
  if (links.has(word.lower)) return !isLast
  const previous = tokenAt(tokens, at - 1)
  const isSecond = previous?.word.capital === true && previous.word.syllable && tokens[at]?.joint === 'space'
  return isSecond && !known.isKnown(at - 1) && word.syllable && !doings.has(word.lower)
}
