import { expect, test } from 'vitest'
import { findConflicts } from '../../src/dates/find-conflicts.ts'
import type { GivenDates } from '../../src/dates/given-dates.ts'
import { inferPublished } from '../../src/dates/infer-published.ts'
import type { PlacedText } from '../../src/tree/dump-tree.ts'
import { emptyKnowledge } from '../support/empty-knowledge.ts'
import { page } from './page.ts'

function conflictsOf(texts: readonly PlacedText[], given: GivenDates = {}) {
  return findConflicts(texts, given, inferPublished(texts, given, emptyKnowledge()), emptyKnowledge())
}

/** What speaks against a day, as far as a message names it. */
const by = (text: string, line: number) => expect.objectContaining({ text, line })

const lede = (text: string) => page(['title', 'Hai nước đàm phán'], ['dateline', '09:56 12/11/2020'], ['lede', text])
const plain = lede('Hai nước đàm phán ngày 11/11 tại Tbilisi.')

test('a page whose parts agree has none, nor one whose parts are a day apart', () => {
  expect(conflictsOf(plain)).toEqual([])
  expect(conflictsOf(plain, { url: 'https://bao.example/a-20201113.html' })).toEqual([])
  expect(conflictsOf(lede('Hai nước đàm phán ngày 13/11 tại Tbilisi.'))).toEqual([])
})

test('an address of another day than the dateline', () => {
  expect(conflictsOf(plain, { url: 'https://bao.example/a-20201118.html' })).toEqual([
    { found: '20201118', says: '2020-11-18', expected: '2020-11-12', key: 'url', witness: by('09:56 12/11/2020', 2) },
  ])
})

test('a lede that may tell of a day behind the dateline', () => {
  expect(conflictsOf(lede('Hai nước đàm phán ngày 20/11 tại Tbilisi.'))).toEqual([
    { found: 'ngày 20/11', says: '2020-11-20', expected: '2020-11-12', line: 3, witness: by('09:56 12/11/2020', 2) },
  ])
})

test.each(['hôm 20/11', 'hôm 2/8'])('a dateline days before the lede’s day or months after it: %s', (day) => {
  expect(conflictsOf(lede(`Hai nước đã đàm phán ${day} tại Tbilisi.`))).toEqual([
    {
      found: '09:56 12/11/2020',
      says: '2020-11-12',
      expected: expect.stringMatching(/^XXXX-/u),
      line: 2,
      witness: by(day, 3),
      why: expect.stringMatching(/^Tin kể việc của ngày/u),
    },
  ])
})

test('a coming day is none, nor one shortly before, nor a day further down', () => {
  expect(conflictsOf(lede('Hai nước sẽ đàm phán ngày 20/11 tại Tbilisi.'))).toEqual([])
  expect(conflictsOf(lede('Hai nước đã ký hôm 2/11 tại Tbilisi.'))).toEqual([])
  expect(conflictsOf([...plain, ...page(['paragraph', 'Thỏa thuận đêm 20/11 vẫn được nhắc lại.'])])).toEqual([])
})

test('the year’s end parts no days', () => {
  const texts = page(['dateline', '09:56 02/01/2021'], ['lede', 'Hai nước đàm phán hôm 30/12 tại Tbilisi.'])
  expect(conflictsOf(texts)).toEqual([])
})

test('the header wins; its own line is named', () => {
  expect(conflictsOf(plain, { published: '2020-11-12' })).toEqual([])
  expect(conflictsOf(plain, { published: '2020-11' })).toEqual([])
  expect(conflictsOf(plain, { published: '2020-11-02', url: 'https://bao.example/a-20201118.html' })).toEqual([
    {
      found: 'published: 2020-11-02',
      says: '2020-11-02',
      expected: '2020-11-12',
      witness: by('09:56 12/11/2020', 2),
      key: 'published',
    },
  ])
})

test('the day of an update does not speak against the header', () => {
  const texts = page(['dateline', 'Cập nhật: 19/11/2020'], ['lede', 'Hai nước đàm phán ngày 11/11 tại Tbilisi.'])
  expect(conflictsOf(texts, { published: '2020-11-12' })).toEqual([])
})
