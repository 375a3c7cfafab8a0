import { describe, expect, test } from 'vitest'
import { decode } from '../../src/dump/decode.ts'
import { normalise } from '../../src/dump/normalise.ts'

test.each([
  ['one line break is one line', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['odd spaces are spaces', 'a\u00a0b\tc\u2028d', 'a b c d'],
  ['nothing invisible stays', 'a\u200bb\ufeffc', 'abc'],
  ['accents are composed', 'hòa'.normalize('NFD'), 'hòa'],
  ['a mistyped eth is đ', 'Ðàm phán, ðồng', 'Đàm phán, đồng'],
  ['an Icelandic eth stays', 'Guðni', 'Guðni'],
])('%s', (_, text, expected) => {
  expect(normalise(text)).toBe(expected)
})

test('a NUL that a program left in a page says nothing', () => {
  const text = 'Cầu mới qua sông Kura được thông xe hôm 4/5, sau hai năm thi công.'
  expect(decode(Buffer.from(`${text.slice(0, 9)}\0${text.slice(9)}`))).toEqual({ text, encoding: 'utf-8' })
})

test('text with many is none', () => {
  expect(decode(Buffer.from('ab\0c\0\0d'.repeat(50)))).toBeUndefined()
})

describe('bytes that are no text', () => {
  test.each([
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452fffe8081', 'hex')],
    ['a ZIP', Buffer.from('504b0304140000000800e0b5f5c8a2d1ffee0102', 'hex')],
  ])('%s', (_, bytes) => {
    expect(decode(bytes)).toBeUndefined()
  })
})
