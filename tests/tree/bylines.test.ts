import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readDump } from '../../src/pipeline.ts'
import { testKnowledge } from '../support/test-knowledge.ts'

const title = 'Yerevan mở lại chợ đá Vernissage sau trận lũ'
const story = [
  'Chợ đá Vernissage ở Yerevan mở cửa trở lại hôm thứ bảy, hai tuần sau khi nước lũ cuốn trôi gần nửa số quầy hàng.',
  'Tòa thị chính Yerevan cho biết việc sửa chữa tốn chừng bốn trăm triệu dram và chưa xong hẳn.',
]

test.each([
  ['PGS. TS. Lò Văn Đỉnh và ThS. Hà Thị Suối', 'PGS. TS. Lò Văn Đỉnh và ThS. Hà Thị Suối'],
  ['Nội dung: Hạnh Suối', 'Hạnh Suối'],
  ['Ma-ri-a Hồng Thác chuyển ngữ', 'Ma-ri-a Hồng Thác'],
  ['Đá cuội (dịch từ Hetq)', 'Đá cuội'],
  ['Nino Trương, tường trình từ Tbilisi.', 'Nino Trương'],
  ['( Sưu tầm và lược thuật : Cẩm Thác )', 'Cẩm Thác'],
  ['Theo Quang Suối (Tin đá)', 'Quang Suối (Tin đá)'],
])('%s below the story', (line, author) => {
  expect(bylineOf(title, ...story, line)).toBe(author)
})

test.each([
  ['Trung Suối / 24/11/2024 11:05', 'Trung Suối'],
  ['Lò Văn Đỉnh / 08:30, 26/5/2024', 'Lò Văn Đỉnh'],
])('%s above the story', (line, author) => {
  expect(bylineOf(title, line, ...story)).toBe(author)
})

test('a name above the source of a picture is no caption', () => {
  expect(bylineOf(title, ...story, 'Thảo Suối - Đức Thác', '(Đồ họa: Núi Đá)')).toBe('Thảo Suối - Đức Thác')
})

test('whence the story was taken is no author', () => {
  expect(bylineOf(title, ...story, 'Theo Báo Núi Đá')).toBeNull()
})

function bylineOf(...lines: string[]): string | null | undefined {
  const { record } = readDump(new VFile({ path: 'dumps/cho-da.txt', value: lines.join('\n') }), testKnowledge)
  return record?.byline
}
