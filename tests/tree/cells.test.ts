import { expect, test } from 'vitest'
import { readPage } from '../support/read-page.ts'

const sentences = [
  'Chợ đá Vernissage ở Yerevan mở cửa trở lại hôm thứ bảy, hai tuần sau khi nước lũ cuốn trôi nửa số quầy.',
  'Tòa thị chính Yerevan cho biết việc sửa chữa tốn chừng bốn trăm triệu dram và chưa xong hẳn.',
  '“Đá thì không sợ nước”, ông Hakob nói.',
  'Chợ mở từ sáng sớm đến khi mặt trời lặn, trừ những hôm có mưa to hay gió lớn.',
]

test.each([
  ['behind', (text: string) => `${text} |`],
  ['on both sides', (text: string) => `| ${text} |`],
  ['twice behind', (text: string) => `${text}  ||`],
])('paragraphs in the cells of a table, with bars %s', (_, toCell) => {
  const { record } = readPage('Yerevan mở lại chợ đá sau trận lũ', ...sentences.map(toCell))
  expect([record?.lede, ...(record?.body ?? [])]).toEqual(sentences)
})

const results = [
  ['Giấc mơ Gruzia 53,9%', 'Liên minh vì sự thay đổi 11,0%', 'Thống nhất 10,2%'],
  ['Giấc mơ Gruzia: 53,9 %', 'Liên minh vì sự thay đổi: 11 %', 'Thống nhất: 10,2 %'],
  ['Giấc mơ Gruzia\t53,9%', 'Liên minh vì sự thay đổi\t11,0%', 'Vì Gruzia\t7,8%'],
  ['Đảng cầm quyền (GD) 53,93%', 'Phe đối lập (bốn liên minh) 37,79%'],
]

test.each(results)('shares of a vote below each other are a table: %s', (...rows) => {
  const { record } = readPage(
    'Yerevan mở lại chợ đá sau trận lũ',
    ...sentences.slice(0, 3),
    ...rows,
    sentences[3] ?? '',
  )
  expect([record?.lede, ...(record?.body ?? [])]).toEqual(sentences)
  expect(record?.subheadings).toEqual([])
  expect(record?.related).toEqual([])
})

test('a title that ends with a share, alone among others, is one', () => {
  const others = [
    'Gruzia: Đảng cầm quyền được 54%',
    'Hungary mở cửa hàng rượu vang ở Tbilisi',
    'Tàu mắc cạn ngoài khơi Batumi',
  ]
  const { record } = readPage('Yerevan mở lại chợ đá sau trận lũ', ...sentences, 'Tin liên quan', ...others)
  expect(record?.related.map(({ title }) => title)).toEqual(others)
})
