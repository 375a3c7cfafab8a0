import { expect, test } from 'vitest'
import { perWord } from '../../src/vietnamese/per-word.ts'
import { wordForms } from '../../src/vietnamese/word-forms.ts'

test('a question is answered once for each word, however often it is asked', () => {
  const asked: string[] = []
  const lengthOf = perWord(({ text }) => {
    asked.push(text)
    return text.length
  })
  expect(['ngày', 'tháng', 'ngày'].map((word) => lengthOf(wordForms(word)))).toEqual([4, 5, 4])
  expect(asked).toEqual(['ngày', 'tháng'])
})

test('more words than are kept have their own answers', () => {
  const textOf = perWord(({ text }) => text)
  const words = Array.from({ length: 30_000 }, (_, index) => wordForms(`từ${index}`))
  expect([...words, ...words].map(textOf)).toEqual([...words, ...words].map(({ text }) => text))
})
