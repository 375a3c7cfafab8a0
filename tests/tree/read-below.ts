import type { ArticleRecord } from '../../src/record/article-record.ts'
import { readPage } from '../support/read-page.ts'

const story = [
  'Yerevan mở lại chợ đá Vernissage sau trận lũ',
  '',
  'Chợ đá Vernissage ở Yerevan mở cửa trở lại hôm thứ bảy, hai tuần sau khi nước lũ cuốn trôi gần nửa số quầy hàng.',
  '',
  'Tòa thị chính Yerevan cho biết việc sửa chữa tốn chừng bốn trăm triệu dram và chưa xong hẳn.',
  '',
]

/** The record of a short story with some lines below it. */
export function readBelow(...lines: readonly string[]): ArticleRecord {
  const { record } = readPage(...story, ...lines)
  if (!record) throw new Error('no article')
  return record
}
