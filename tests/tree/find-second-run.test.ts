import { expect, test } from 'vitest'
import { blockText, fromDump } from '../../src/tree/from-dump.ts'
import { findSecondRun } from '../../src/tree/second-article/find-second-run.ts'

/** The first line of the second article; undefined when there is none. */
function find(...lines: readonly (string | readonly string[])[]): string | undefined {
  const tree = fromDump(lines.flat().join('\n'))
  const block = tree.children[findSecondRun(tree, ['Tin Núi'])?.index ?? -1]
  return block && blockText(block)
}

/** Distinct paragraphs about a matter. */
function about(matter: string, count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) =>
      `Đoạn ${index} nói về ${matter} với đủ lời để thành một câu dài như báo vẫn viết, và kết thúc bằng dấu chấm.`,
  )
}

const ferry = ['Tuyến phà mới qua Biển Đen khởi hành', ...about('tuyến phà mới qua Biển Đen', 4)]
const apricot = about('vườn mơ cổ dưới chân núi Ararat', 5)
const apricotTitle = 'Vườn mơ cổ dưới chân núi Ararat được cứu'
const tail = ['Chia sẻ', 'Bình luận', 'Tin khác', 'Từ khóa:', 'Đường dây nóng', 'Về đầu trang']

test.each([
  ['dateline and title', [...ferry, 'Chia sẻ', apricotTitle, '08:15 20/06/2023', ...apricot], apricotTitle],
  ['drawn line and title', [...ferry, '---', apricotTitle, ...apricot], '---'],
  [
    'drawn line and a title above a single paragraph',
    [...ferry, '=====', apricotTitle, ...apricot.slice(0, 1)],
    '=====',
  ],
  ['title below the tail of a page', [...ferry, ...tail, apricotTitle, ...apricot], apricotTitle],
  ['header', [...ferry, '---', 'outlet: vov', '---', 'Vườn mơ', 'Một câu.'], '---'],
  [
    'prefix of an outlet and title',
    [...ferry, 'Chia sẻ', 'Về đầu trang', apricotTitle, `Tin Núi - ${apricot[0]}`, ...apricot.slice(1, 3)],
    apricotTitle,
  ],
])('a second article below its %s', (_, lines, expected) => {
  expect(find(lines)).toBe(expected)
})

test.each([
  ['one story', [...ferry, ...tail]],
  ['a drawn line between two parts of a story', [...ferry, '---', ...about('tuyến phà mới qua Biển Đen và giá vé', 5)]],
  [
    'a note on the author',
    [...ferry, 'Tuyến phà mới qua Biển Đen', '_____', ...about('tuyến phà mới qua Biển Đen', 9).slice(8)],
  ],
  [
    'notes and the author below a drawn line',
    [
      ...ferry,
      '-----',
      '¹ Điều 3 của Thỏa thuận Batumi, bản tiếng Anh do Văn phòng Chính phủ Gruzia công bố.',
      '² Hợp đồng đóng phà ký ngày 13/2/2008, thời hạn 30 năm.',
      ...about('tuyến phà mới qua Biển Đen', 9).slice(8),
    ],
  ],
  [
    'a note below a drawn line',
    [...ferry, 'Tuyến phà mới qua Biển Đen', '-----', ...about('tuyến phà mới qua Biển Đen', 9).slice(8)],
  ],
  ['a widget in the flow', [...ferry, 'Video đang HOT', 'Tin liên quan', apricotTitle, ...about('giá vé của phà', 6)]],
  [
    'related stories with their abstracts',
    [...ferry, ...apricot.flatMap((text) => [apricotTitle, apricotTitle, text])],
  ],
  ['a page copied twice', [...ferry, ...tail, ...ferry, ...tail]],
  [
    'a notice above the story',
    [...about('việc dùng cookie', 2), ...tail, apricotTitle, '08:15 20/06/2023', ...apricot],
  ],
  ['entries of a live report', [...ferry, ...apricot.flatMap((text, index) => [`1${index}:20 20/06/2023`, text])]],
  ['a header at the top', ['---', 'outlet: vov', '---', ...ferry]],
])('none in %s', (_, lines) => {
  expect(find(lines)).toBeUndefined()
})
