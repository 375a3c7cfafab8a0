import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readDump } from '../../src/pipeline.ts'
import { testKnowledge } from '../support/test-knowledge.ts'

const story = [
  'Yerevan mở lại chợ đá Vernissage sau trận lũ',
  'Chợ đá Vernissage ở Yerevan mở cửa trở lại hôm thứ bảy, hai tuần sau khi nước lũ cuốn trôi gần nửa số quầy hàng.',
  'Tòa thị chính Yerevan cho biết việc sửa chữa tốn chừng bốn trăm triệu dram và chưa xong hẳn.',
]

test.each([
  'Hãy đăng ký để chúng tôi gửi bạn mỗi sáng một câu chuyện về đá.',
  'Bài viết phản ánh quan điểm cá nhân của tác giả, không đại diện cho tờ báo.',
  'Mua từ ba tảng, khách hàng được giảm giá một nửa và bảo hành mười năm.',
])('what the page says to its reader is no part of the story: %s', (line) => {
  expect(bodyOf(...story, line)).toEqual([2, 3])
})

test.each([
  '“Hãy theo dõi chúng tôi, và các bạn sẽ thấy chợ đẹp hơn trước”, thị trưởng Avinyan nói.',
  'Chúng tôi gặp ông Hakob khi ông đang dựng lại tấm bạt.',
])('what somebody says in the story is: %s', (line) => {
  expect(bodyOf(...story, line, 'Ông đã bán đá ở đây từ năm 1987.')).toEqual([2, 3, 4, 5])
})

function bodyOf(...lines: string[]): number[] {
  const { record } = readDump(new VFile({ path: 'dumps/cho-da.txt', value: lines.join('\n') }), testKnowledge)
  return (record?.lines ?? []).filter(({ role }) => role === 'lede' || role === 'paragraph').map(({ line }) => line)
}
