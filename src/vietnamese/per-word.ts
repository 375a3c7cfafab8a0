import type { WordForms } from './word-forms.ts'

/** Words whose answers are kept: more than the frequent ones, which are met first. */
const size = 1 << 13

/**
 * A question about a word, answered once for as long as the answer is kept: most are asked of every word of a text. Words
 * and answers are two lists, so that an answer that is kept makes no object.
 */
export function perWord<Answer>(answer: (word: WordForms) => Answer): (word: WordForms) => Answer {
  const words: (WordForms | undefined)[] = Array.from({ length: size })
  const answers: (Answer | undefined)[] = Array.from({ length: size })
  return (word) => {
    const at = word.number & (size - 1)
    if (words[at] !== word) {
      words[at] = word
      answers[at] = answer(word)
    }
    return answers[at] as Answer
  }
}
