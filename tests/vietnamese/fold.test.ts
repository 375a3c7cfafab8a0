import { assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldKey } from '../../src/vietnamese/fold.ts'

/** What folding means, letter by letter of the Unicode standard; the source does the same by a table. */
function foldByDefinition(text: string): string {
  const marks = /\p{Mn}+/gu
  const others: Record<string, string> = { đ: 'd', ð: 'd', ə: 'a', ı: 'i', ø: 'o', ł: 'l', ß: 'ss' }
  return text
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(marks, '')
    .replace(/[đðəıøłß]/gu, (letter) => others[letter] ?? letter)
}

const keyByDefinition = (text: string) =>
  foldByDefinition(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

describe('fold', () => {
  test.each([
    ['Đàm phán HOÀ bình', 'dam phan hoa binh'],
    ['hoà'.normalize('NFD'), 'hoa'],
    ['Ðồng thuận', 'dong thuan'],
    ['Əliyev, Erdoğan, İlham, Łódź', 'aliyev, erdogan, ilham, lodz'],
    ['Straße “ở” – Å', 'strasse “o” – a'],
    ['ΟΔΟΣ Мир 日本 😀', 'οδος мир 日本 😀'],
    ['a  b\n', 'a  b\n'],
    ['', ''],
  ])('%j is compared as %j', (text, folded) => expect(fold(text)).toBe(folded))

  test.each([
    ["Mỹ 'bơm' viện trợ…", 'my bom vien tro'],
    ['  – “Đức”  \n Nga –', 'duc nga'],
    ['Мир, 日本!', 'мир 日本'],
    ['…', ''],
    ['', ''],
  ])('%j counts as %j', (text, key) => expect(foldKey(text)).toBe(key))

  test('does what its definition says to every character of the basic plane', () => {
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCodePoint(code))
    const wrong = characters.filter(
      (character) =>
        fold(character) !== foldByDefinition(character) ||
        foldKey(`a${character}b`) !== keyByDefinition(`a${character}b`),
    )
    expect(wrong).toEqual([])
  })

  const letters = constantFrom(...'aÀạĐðİıßœ ²\n\u0301\u0323\u0345“…–;.ŭΣςǆ한か\u3099\u00a0')
  const texts = oneof(
    string({ unit: oneof(letters, constantFrom('a', ' ')), maxLength: 40 }),
    string({ unit: 'binary' }),
  )

  test('does what its definition says to any text', () => {
    assert(
      property(texts, (text) => {
        expect(fold(text)).toBe(foldByDefinition(text))
        expect(foldKey(text)).toBe(keyByDefinition(text))
      }),
      { numRuns: 5000 },
    )
  })
})
