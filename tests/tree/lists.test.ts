import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDump } from '../../src/pipeline.ts'
import type { ArticleRecord } from '../../src/record/article-record.ts'
import { testKnowledge } from '../support/test-knowledge.ts'

const story = [
  'Yerevan mở lại chợ đá Vernissage sau trận lũ',
  '',
  'Chợ đá Vernissage ở Yerevan mở cửa trở lại hôm thứ bảy, hai tuần sau khi nước lũ cuốn trôi gần nửa số quầy hàng.',
  '',
  'Tòa thị chính Yerevan cho biết việc sửa chữa tốn chừng bốn trăm triệu dram và chưa xong hẳn.',
  '',
]

describe('a list that the story announces', () => {
  const { lines } = read(
    'Tòa thị chính nhắc người bán mấy điều sau:',
    '+ Mỗi quầy chỉ được căng một mái bạt;',
    '+ Không chất hàng lên lối thoát nước',
    'Ai vi phạm sẽ mất chỗ trong một tháng, theo thông báo của tòa thị chính.',
  )

  test.each([7, 8, 9, 10])('line %i is a paragraph', (line) => {
    expect(lines[line - 1]?.role).toBe('paragraph')
  })
})

describe('a list below a heading, on other matters than the story', () => {
  const items = [
    'Hà Nội thử xe buýt chạy bằng trấu',
    'Cá voi lạc vào cảng Marseille',
    'Nhật Bản bán đấu giá một ga tàu',
  ]

  test('is related below the heading of related stories', () => {
    const { related, older } = read('Tin liên quan', ...items)
    expect(related.map(({ title }) => title)).toEqual(items)
    expect(older).toEqual([])
  })

  test('is older below the heading of older stories', () => {
    const { related, older } = read('Tin cũ hơn', ...items)
    expect(older.map(({ title }) => title)).toEqual(items)
    expect(related).toEqual([])
  })
})

test.each([
  {
    item: 'Armenia đổi quy định về đăng ký tạm trú từ ngày 1/2',
    title: 'Armenia đổi quy định về đăng ký tạm trú từ ngày 1/2',
  },
  { item: 'Chuyến tàu đêm đầu tiên đã đến (11/02/2023)', title: 'Chuyến tàu đêm đầu tiên đã đến' },
  { item: 'Người thợ rèn cuối cùng ở Gyumri 08:31', title: 'Người thợ rèn cuối cùng ở Gyumri' },
])('the title of the item $item', ({ item, title }) => {
  const { related } = read('Tin liên quan', 'Gyumri đón tuyết sớm nhất trong mười năm', item)
  expect(related.map((one) => one.title)).toContain(title)
})

test('how old a story is, is no story', () => {
  const { related } = read('Tin liên quan', 'Gyumri đón tuyết sớm nhất trong mười năm', 'Báo Biên Ải  5 giờ')
  expect(related.map(({ title }) => title)).toEqual(['Gyumri đón tuyết sớm nhất trong mười năm'])
})

function read(...tail: string[]): ArticleRecord {
  const file = new VFile({ path: 'dumps/cho-da.txt', value: [...story, ...tail].join('\n') })
  const { record } = readDump(file, testKnowledge)
  if (!record) throw new Error('no article')
  return record
}
