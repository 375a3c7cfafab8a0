import type { Clue, Construct } from '../construct.ts'

/** Words of the longest answer, and most answers between the question and the button. */
const longest = 8
const mostAnswers = 6

/** What a page asks its readers, who may choose among some answers: `Theo bạn, …?`, `Không bao giờ`, `Bình chọn`. */
export const poll: Construct = ({ index, words, stopped }, { lines, pollButton }) => {
  if (index >= pollButton || index < pollButton - mostAnswers || stopped || words.length > longest) return []
  const question = lines.findLastIndex((line) => line.index < index && line.text.endsWith('?'))
  return question >= 0 && pollButton - question <= mostAnswers + 1 ? answer : []
}

const answer: readonly Clue[] = [
  { role: 'furniture', weight: 3, reason: 'an answer of a poll' },
  { role: 'related-title', weight: -3, reason: 'an answer of a poll' },
  { role: 'older-title', weight: -3, reason: 'an answer of a poll' },
]
