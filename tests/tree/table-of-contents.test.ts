import { expect, test } from 'vitest'
import { readPage } from '../support/read-page.ts'

const title = 'Chợ đá Yerevan sau trận lũ: điều cần biết'
const lede =
  'Chợ đá Vernissage ở Yerevan mở cửa trở lại hôm thứ bảy, hai tuần sau khi nước lũ cuốn trôi gần nửa số quầy hàng.'
const sections = [
  [
    'Chợ đá và trận lũ',
    'Nước lũ ở Yerevan lên trong một đêm, và sáng ra gần nửa số quầy của chợ đá không còn ở chỗ cũ.',
  ],
  [
    'Người bán đá của Yerevan',
    'Người bán đá ở Yerevan phần đông là thợ già, cha truyền con nối, và không có nghề nào khác.',
  ],
  ['Chợ đá năm sau', 'Năm sau chợ đá Yerevan sẽ dời lên bờ cao hơn, theo lời hứa của tòa thị chính với người bán.'],
] as const

test.each([
  ['Nội dung chính', (heading: string) => heading],
  ['Mục lục', (heading: string) => heading],
  ['Trong bài này', (heading: string, index: number) => `${index + 1}. ${heading}`],
])('the headings of a table of contents are those of the story: %s', (contents, toHeading) => {
  const headings = sections.map(([heading], index) => toHeading(heading, index))
  const text = sections.flatMap(([, paragraph], index) => [headings[index] ?? '', paragraph, ''])
  const { record } = readPage(title, '', lede, '', contents, ...headings, '', ...text)
  expect(record).toMatchObject({ title, lede, related: [], older: [] })
  expect(record?.body).toEqual(sections.map(([, paragraph]) => paragraph))
  expect(record?.subheadings?.map(({ text }) => text)).toEqual(headings)
})
