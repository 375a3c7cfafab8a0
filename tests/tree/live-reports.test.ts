import { expect, test } from 'vitest'
import { readPage } from '../support/read-page.ts'
import { longStory } from './stone-market.ts'

const title = 'TRỰC TIẾP: Lũ lên nhanh ở chợ đá Vernissage'
const day = 'Thứ Bảy, 14/06/2025 09:00'
const lede = 'Nước sông Hrazdan tràn qua bậc thềm chợ đá Vernissage ở Yerevan từ rạng sáng.'

/** Headings of entries and their sentences. */
const entries = [
  ['Yerevan dời hàng lên đồi', 'Xe của tòa thị chính chở đi chừng ba trăm thùng đá.'],
  ['Cầu gỗ trôi', 'Không ai bị thương.'],
  ['Nước bắt đầu rút', 'Mực nước đã thấp hơn buổi sáng nửa mét.'],
] as const

const clocks = [
  ['7:05', '8:40', '10:15'],
  ['10h15', '8h40', '7h05'],
] as const

/** How an entry is set: its lines, and those of them that are its text. */
const forms: readonly (readonly [string, (clock: string, heading: string, sentence: string) => readonly string[]])[] = [
  ['time and heading on a line', (clock, heading, sentence) => [`${clock} ${heading}`, sentence]],
  ['a dash between them', (clock, heading, sentence) => [`${clock} - ${heading}`, sentence]],
  ['a bar between them', (clock, heading, sentence) => [`${clock} | ${heading}`, sentence]],
  ['with the day', (clock, heading, sentence) => [`${clock} 14/6 ${heading}`, sentence]],
  ['time above the heading', (clock, heading, sentence) => [clock, heading, sentence]],
  ['time below the heading', (clock, heading, sentence) => [heading, clock, sentence]],
  ['time above the sentence', (clock, _, sentence) => [clock, sentence]],
  ['day and time above it', (clock, _, sentence) => [`${clock} 14/06`, sentence]],
  ['time before the sentence', (clock, _, sentence) => [`${clock}: ${sentence}`]],
  ['time in brackets before it', (clock, _, sentence) => [`[${clock}] ${sentence}`]],
]

const cases = forms.flatMap(([name, form]) =>
  clocks.flatMap((times) => [true, false].map((hasLede) => ({ name, form, times, hasLede, first: times[0] }))),
)

test.each(cases)('a live report keeps its text, $name, from $first, with a lede: $hasLede', (one) => {
  const { form, times, hasLede } = one
  const report = entries.flatMap(([heading, sentence], index) => form(times[index] ?? '', heading, sentence))
  const lines = [title, day, ...(hasLede ? [lede] : []), ...report]
  const { record } = readPage(...lines)
  const texts = lines.flatMap((line, index) => (line.endsWith('.') ? [index + 1] : []))
  const body = (record?.lines ?? []).filter(({ role }) => role === 'lede' || role === 'paragraph')
  expect(body.map(({ line }) => line)).toEqual(expect.arrayContaining(texts))
  expect(record).toMatchObject({ title, related: [], older: [], published: { edtf: '2025-06-14' } })
})

test('the headings of a live report keep their times', () => {
  const report = entries.flatMap(([heading, sentence], index) => [`${clocks[0][index]} ${heading}`, sentence])
  const { record } = readPage(title, day, lede, ...report)
  const headings = (record?.lines ?? []).filter(({ role }) => role === 'subheading')
  expect(headings.map(({ line }) => line)).toEqual([4, 6, 8])
})

const others = [
  ['Hàn Quốc đón trận tuyết đầu mùa', 'Nhiều chuyến bay bị hoãn vì tuyết dày.'],
  ['Thêm ba bệnh viện dùng hồ sơ điện tử', 'Người bệnh không phải mang theo giấy tờ khi tái khám.'],
  ['Nông dân Đồng Tháp được mùa xoài', 'Giá xoài tăng gấp rưỡi so với năm ngoái.'],
] as const

const ownTitle = 'Yerevan mở lại chợ đá Vernissage sau trận lũ'

test.each([
  ['below the story', longStory, []],
  ['below a section', longStory.slice(0, 2), ['Thế giới']],
  ['below an author', longStory.slice(0, 2), ['Bảo Hà']],
  ['below a heading', longStory.slice(0, 1), ['TIN CÙNG CHUYÊN MỤC']],
])('a list of other stories with their times is no report: %s', (_, story, above) => {
  for (const [, form] of forms.slice(0, 6)) {
    const list = others.flatMap(([heading, sentence], index) => form(clocks[0][index] ?? '', heading, sentence))
    const { record } = readPage(ownTitle, day, ...story, ...above, ...list)
    const own = new Set(['lede', 'paragraph', 'subheading'])
    const body = (record?.lines ?? []).filter(({ role }) => own.has(role))
    expect(body.map(({ line }) => line)).toEqual(story.map((_line, index) => index + 3))
  }
})

test('hours in a story are no entries', () => {
  const story = [
    ...longStory,
    '7 giờ sáng, người bán đã xếp hàng.',
    '8 giờ 30, tòa thị chính mở cổng phía bắc.',
    '10 giờ, chợ đông như trước lũ.',
  ]
  const { record } = readPage(ownTitle, day, ...story)
  expect(record?.lines.filter(({ role }) => role === 'paragraph')).toHaveLength(story.length - 1)
})
