import { type Token, wordAt } from '../tokens/token.ts'
import { verbsAfterDay, verbsBeforeDay } from '../vietnamese/reporting-verbs.ts'
import { phraseSet } from './phrase-table.ts'

const before = phraseSet(verbsBeforeDay)
const after = phraseSet(verbsAfterDay)
const fillers = phraseSet(['đã', 'vừa', 'cũng', 'cũng đã', 'đã chính thức', 'chính thức'])

/** Words of the longest verb that may stand before a day. */
const longestBefore = 2

/** Whether a verb of saying touches the date between two tokens: `ngày 5/3 thông báo`, `cho biết ngày 5/3`. */
export function isSaid(tokens: readonly Token[], from: number, to: number): boolean {
  const filler = fillers(tokens, to)?.length ?? 0
  if (after(tokens, to + filler)) return true
  for (let length = longestBefore; length >= 1; length -= 1) {
    if (before(tokens, from - length)?.length === length) return !isSubject(wordAt(tokens, to))
  }
  return false
}

/** `cho biết ngày 5/3 là hạn chót`: the day is what is said. */
function isSubject(word: string): boolean {
  return word === 'là' || word === 'sẽ'
}
