import { expect, test } from 'vitest'
import { toFirstLetter } from '../../src/site/views/to-first-letter.ts'

test.each([
  ['Đức', 'Đ'],
  ['Áo', 'A'],
  ['Ấn Độ', 'Â'],
  ['Ước', 'Ư'],
  ['Îran', 'I'],
  ['Ğazi', 'G'],
  ['Şuşa', 'S'],
  ['Əliyev', 'Ə'],
  ['44 ngày', '#'],
])('%s stands under %s', (name, letter) => {
  expect(toFirstLetter(name)).toBe(letter)
})
