import { expect, test } from 'vitest'
import { label } from './label.ts'
import { type Scored, scoreRecord } from './score.ts'
import { f1, precision, recall } from './tally.ts'

const page = label.parse({
  dump: 'dumps/mau-1.txt',
  layout: 'mau',
  phenomena: ['tiny'],
  title: 'Ba nước họp ở Batumi',
  body: [3, 5, 7],
  lede: 3,
  credits: ['AFP', 'AFP', 'Reuters'],
  related: ['Hội nghị đầu tiên', 'Cầu mới qua sông'],
  older: ['Chuyện tuần trước'],
  byline: 'Lan Chi (TTXVN)',
  either: { lines: [9], listed: ['Tin vừa lên'], titles: ['Quảng bá'] },
})

const line = (number: number, role: Scored['lines'][number]['role']) => ({ line: number, role, reason: '' })

const record: Scored = {
  title: 'Ba nước họp ở Batumi ',
  byline: 'LAN CHI',
  lines: [line(3, 'lede'), line(5, 'paragraph'), line(7, 'caption'), line(8, 'paragraph'), line(9, 'paragraph')],
  captions: [
    { text: '', credit: 'AFP' },
    { text: '', credit: 'REUTERS' },
    { text: '', credit: null },
  ],
  related: [
    { title: 'HỘI NGHỊ ĐẦU TIÊN', abstract: null },
    { title: 'Không có trên trang', abstract: null },
    { title: 'Quảng bá', abstract: null },
  ],
  older: [{ title: 'Chuyện tuần trước' }, { title: 'Tin vừa lên' }],
}

const { counts, inventedTitles } = scoreRecord(page, record)

test('body: one line missed, one too many, a line that may be either is not counted', () => {
  expect(counts.body).toEqual({ hits: 2, false: 1, missed: 1 })
})

test('title and byline: blanks at the ends, case and agency do not matter', () => {
  expect([counts.title, counts.byline]).toEqual(Array(2).fill({ hits: 1, false: 0, missed: 0 }))
})

test('credits: the same credit is wanted as often as it is printed', () => {
  expect(counts.credits).toEqual({ hits: 2, false: 0, missed: 1 })
})

test('stories: a freely listed one may stand in either list, one that is not on the page is wrong', () => {
  expect(counts.related).toEqual({ hits: 2, false: 1, missed: 1 })
  expect(counts.older).toEqual({ hits: 1, false: 0, missed: 0 })
})

test('a title for a page that has none is invented, and no record is an empty one', () => {
  expect(inventedTitles).toBe(0)
  expect(scoreRecord({ ...page, title: null }, record).inventedTitles).toBe(1)
  expect(scoreRecord(page).counts.body).toEqual({ hits: 0, false: 0, missed: 3 })
})

test('precision, recall and F1 of counts', () => {
  const count = { hits: 6, false: 2, missed: 4 }
  expect([precision(count), recall(count), f1(count)]).toEqual([0.75, 0.6, 12 / 18])
  expect(f1({ hits: 0, false: 0, missed: 0 })).toBe(1)
})
