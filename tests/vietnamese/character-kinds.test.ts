import { assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { toTokens } from '../../src/dates/to-tokens.ts'
import { tokenize } from '../../src/mentions/tokenize.ts'
import { kindAt, kinds } from '../../src/vietnamese/character-kinds.ts'

test.each([
  ['đ', kinds.letter],
  ['\u0301', kinds.mark],
  ['7', kinds.digit],
  ['²', kinds.numeral],
  ['\u00a0', kinds.space],
  ['\u3000', kinds.space],
  ['“', kinds.other],
  ['日', kinds.letter],
  ['𝐀', kinds.letter],
  ['😀', kinds.other],
])('%j is of kind %d', (character, kind) => expect(kindAt(character, 0)).toBe(kind))

const letters = constantFrom(...'aĐạ\u0301\u034f7²Ⅳ٣ \n\u00a0\u3000.,-“”日α\u0e34𝐀😀𝟙')
const texts = oneof(string({ unit: oneof(letters, constantFrom('a', ' ')), maxLength: 40 }), string({ unit: 'binary' }))

test('words, numbers and marks are what their patterns say', () => {
  assert(
    property(texts, (text) => {
      const found = [...text.matchAll(/\p{L}[\p{L}\p{M}]*|\d+|\S/gu)]
      expect(toTokens(text).map(({ text: word, start }) => [word, start])).toEqual(
        found.map(({ 0: word, index }) => [word, index]),
      )
    }),
    { numRuns: 2000 },
  )
})

test('the words of a name are letters and figures with their marks', () => {
  assert(
    property(texts, (text) => {
      const found = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)]
      expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(found.map(([word]) => word))
    }),
    { numRuns: 2000 },
  )
})
