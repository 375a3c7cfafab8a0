import type { WordForms } from './word-forms.ts'

/** Two bits of {@link WordForms.traits} for each question: whether it was asked, and the answer. */
let taken = 0
const most = 30

/**
 * A yes-or-no question that is asked of every word of a text, answered once for each word: cheaper than `perWord`, for the
 * answer stands with the word.
 *
 * @throws where fifteen have been made, which is all that a number has room for
 */
export function wordTrait(answer: (word: WordForms) => boolean): (word: WordForms) => boolean {
  if (taken === most) throw new RangeError('No room for another trait of words: use `perWord`.')
  const asked = 1 << taken
  const yes = asked << 1
  taken += 2
  return (word) => {
    if ((word.traits & asked) === 0) word.traits |= answer(word) ? asked | yes : asked
    return (word.traits & yes) !== 0
  }
}
