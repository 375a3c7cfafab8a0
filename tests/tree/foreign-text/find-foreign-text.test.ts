import { expect, test } from 'vitest'
import type { Role } from '../../../src/tree/dump-tree.ts'
import { findForeignText } from '../../../src/tree/foreign-text/find-foreign-text.ts'
import { blockText, fromDump } from '../../../src/tree/from-dump.ts'

/** What is found on a page whose lines have these roles. */
function find(...lines: readonly (readonly [Role, string])[]): string[] {
  const tree = fromDump(lines.map(([, text]) => text).join('\n'))
  tree.children.forEach((block, index) => {
    block.role = lines[index]?.[0] ?? 'noise'
  })
  return findForeignText(tree).map(({ block, start, end }) => blockText(block).slice(start, end))
}

test.each([
  ['Nhiều người t.hiệt m.ạng trong đêm.', ['t.hiệt m.ạng']],
  ['Quân đội bị cáo buộc gi.ết hại dân thường và n.ổ súng.', ['gi.ết', 'n.ổ']],
  ['Bà nêu quаn điểm của hаi nước.', ['quаn', 'hаi']],
  ['Cuộc h�p kéo dài, ông n�i.', ['h�p', 'n�i']],
  ['Giao tr🔥anh kéo dài.', ['tr🔥anh']],
  ['Bãi mìn Ɛlin được dọn.', []],
  ['H́nh ảnh cuộc biểu t́nh đă lan đi.', ['H́nh', 't́nh', 'đă']],
  ['Ṭa nhà c̣n nguyên, th́ sao? Những ǵ đă mất?', ['Ṭa', 'c̣n', 'th́', 'ǵ', 'đă']],
])('words of the story: %s', (text, expected) => {
  expect(find(['lede', text])).toEqual(expected)
})

test.each([
  'Theo VOV.vn và t.co, lúc 9 a.m. giờ địa phương, ông A.Ivanov đã đến.',
  'Tờ Известия và tờ საქართველო đưa tin.',
  'Ông Əliyev, bà Çavuşoğlu và cụ Müller gặp nhau 🔥.',
  'Tổng cộng 1.500 người, tăng 3.2 lần; xem mục b.2.',
  'Ông nói.Sau đó ông đi.',
  'Ông Gdańsk tới Poznań, bà Băsescu gặp ông Brâncuşi ở Iași; ông Mátyás và İlham dự.',
])('nothing foreign: %s', (text) => {
  expect(find(['paragraph', text])).toEqual([])
})

test('lines that are nobody’s, but only between title and end', () => {
  const found = find(
    ['noise', 'Навигация'],
    ['title', 'Tít'],
    ['noise', 'Подробнее'],
    ['lede', 'Câu đầu.'],
    ['related-title', 'M.ạng lưới của 🔥 а-b'],
    ['paragraph', 'Câu cuối.'],
    ['noise', 'Новости'],
  )
  expect(found).toEqual(['Подробнее'])
})

test.each([
  ['a pager', 'Trang 1 / 3  1 2 3 >'],
  ['the time of an embedded post', '4:02 PM · May 4, 2026'],
  ['a keyword', 'azerbaijan'],
  ['a message of a player', 'Your browser doesn’t support HTML5'],
])('furniture is not foreign: %s', (_, text) => {
  expect(find(['title', 'Tít'], ['noise', text], ['lede', 'Câu đầu.'], ['paragraph', 'Câu cuối.'])).toEqual([])
})

test('what is left of a word between paragraphs', () => {
  expect(find(['lede', 'Câu đầu.'], ['paragraph', 'Câu hai.'], ['noise', 'ang'], ['paragraph', 'Câu cuối.'])).toEqual([
    'ang',
  ])
})

test('a line of megabytes takes no time to speak of', () => {
  expect(find(['paragraph', 'hаi '.repeat(300_000)])).toHaveLength(300_000)
  expect(find(['paragraph', 'a'.repeat(3_000_000)])).toEqual([])
  expect(find(['paragraph', 't.h'.repeat(500_000)])).toEqual([])
})
