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
