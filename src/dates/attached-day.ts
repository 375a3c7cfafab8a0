import { type Token, wordAt } from '../tokens/token.ts'
import type { Meaning } from './meaning.ts'
import type { Phrase } from './phrase-table.ts'
import { cueLength, readDays } from './read-days.ts'

/** What may part the two. */
const joints: ReadonlySet<string> = new Set(['(', ',', '–', '-'])

/** The date beside a weekday or `hôm qua`, with its brackets or comma: ` (24/9)`, `, ngày 19/9`, ` 3/10`, ` - 24/9`. */
export function readAttachedDay(tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  const joint = wordAt(tokens, at)
  const skip = joints.has(joint) ? 1 : 0
  const cue = cueLength(tokens, at + skip)
  const days = readDays(tokens, at + skip + cue, 'one')
  if (days?.value.kind !== 'point') return undefined
  const length = skip + cue + days.length
  if (joint !== '(') return { value: days.value, length }
  return wordAt(tokens, at + length) === ')' ? { value: days.value, length: length + 1 } : undefined
}
