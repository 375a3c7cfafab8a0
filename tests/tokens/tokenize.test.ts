import { assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from '../../src/tokens/tokenize.ts'

const letters = constantFrom(...'aĐạ\u0301\u034f7²Ⅳ٣ \n\u00a0\u3000.,-“”日α\u0e34𝐀😀𝟙')
const texts = oneof(string({ unit: oneof(letters, constantFrom('a', ' ')), maxLength: 40 }), string({ unit: 'binary' }))

test('words, numbers and marks are what their patterns say', () => {
  assert(
    property(texts, (text) => {
      const found = [...text.matchAll(/\p{L}[\p{L}\p{M}]*|\d+|\S/gu)]
      expect(tokenize(text).tokens.map(({ word, start }) => [word.text, start])).toEqual(
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
      expect(tokenize(text).words.map(({ start, end }) => text.slice(start, end))).toEqual(found.map(([word]) => word))
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['Mát-xcơ-va', ['far', 'hyphen', 'hyphen']],
  ['D.C', ['far', 'dot']],
  ['G20, Nga', ['far', 'far']],
])('the words of %s are joined as printed', (text, joints) => {
  expect(tokenize(text).words.map(({ joint }) => joint)).toEqual(joints)
})

test('a word opens what a full stop, a quotation mark or a bracket parts from the words before', () => {
  const { words } = tokenize('Ông nói: “Không. Anh, Pháp (và Đức) họp.')
  expect(words.filter(({ opens }) => opens).map(({ word }) => word.text)).toEqual(['Ông', 'Không', 'Anh', 'và', 'họp'])
})

test('a chain of figures begins where it stands by itself', () => {
  const { tokens } = tokenize('Su-30, 27/9/2020 và 5/10km')
  expect(tokens.flatMap(({ figures }) => figures?.shape ?? [])).toEqual(['n/n/y'])
})
