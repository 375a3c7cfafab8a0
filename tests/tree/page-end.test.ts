import { expect, test } from 'vitest'
import { readBelow } from './read-below.ts'

const last = 'Khách mua đã quay lại đông gần bằng trước lũ, theo ban quản lý chợ.'

test.each([
  ['Ảnh: Reuters, AFP'],
  ['Ảnh: Thu Lan', 'Bảo Hà'],
  ['Nguồn ảnh: Getty Images', 'Tin liên quan', 'Tàu chở dầu mắc cạn ngoài khơi Batumi'],
  ['Video: Thu Lan'],
  ['Đồ họa: Minh Châu', 'Chia sẻ'],
  ['(Ảnh: TTXVN)'],
  ['Ảnh: Hakob Petrosyan', 'Thiết kế: Thu Lan'],
])('the last sentence of a story is no caption above the sources of its pictures: %s', (...below) => {
  const { body, captions } = readBelow(last, '', ...below)
  expect(body.at(-1)).toBe(last)
  expect(captions.map(({ text }) => text)).not.toContain(last)
})

test.each([
  ['Một quầy đá bên bờ sông Hrazdan ở Yerevan.', 'Ảnh: Reuters'],
  ['Ông Hakob dựng lại quầy hàng bên bờ sông Hrazdan', 'Ảnh: Thu Lan'],
])('a caption stays one there: %s', (caption, credit) => {
  const { captions } = readBelow(caption, credit, 'Tin liên quan', 'Tàu chở dầu mắc cạn ngoài khơi Batumi')
  expect(captions.map(({ text }) => text)).toEqual([caption])
})

test.each([
  'Thiết kế: Thu Lan',
  'Trình bày: An Bình - Thu Lan',
  'Kỹ thuật: Tấn Lộc',
  'Dựng phim: Minh Châu & Thu Lan',
  'Người đọc: Thu Lan',
  'PV',
  'Xem thêm tại đây',
])('what stands below a story is no paragraph cut off: %s', (line) => {
  expect(readBelow(last, '', line).body.at(-1)).toBe(last)
})

test.each(['Theo ông Hakob, khách', 'Tuy nhiên, người bán', 'Ban quản lý chợ: khách mua đã', 'C', 'Th', '“Không'])(
  'a paragraph that is cut off stays one: %s',
  (line) => {
    expect(readBelow(last, '', line).body.at(-1)).toBe(line)
  },
)
