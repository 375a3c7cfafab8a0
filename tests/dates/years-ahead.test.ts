import { describe, expect, test } from 'vitest'
import { inferPublished } from '../../src/dates/infer-published.ts'
import type { PlacedText } from '../../src/tree/dump-tree.ts'
import { emptyKnowledge } from '../support/empty-knowledge.ts'
import { page } from './page.ts'
import { smallKnowledge } from './small-knowledge.ts'

const title = ['title', 'Armenia bàn về khí đốt'] as const
const lede = ['lede', 'Bộ trưởng Năng lượng Armenia ngày 5/3 làm việc tại Yerevan.'] as const
const printed = (text: string) => page(title, ['dateline', '05/03/2024 08:12'], lede, ['paragraph', text])
const infer = (texts: PlacedText[]) => inferPublished(texts, {}, emptyKnowledge()).published

describe('a year that may lie ahead takes no printed day away', () => {
  test.each([
    'Hợp đồng hiện tại hết hiệu lực vào năm 2027.',
    'Nhà máy vận hành năm 2028.',
    'Tuyến đường khởi công trong năm 2025 và hoàn thành năm 2027.',
    'Ông Pashinyan hứa trưng cầu dân ý vào năm 2027.',
    'EU muốn tăng gấp đôi lượng khí mua vào năm 2027.',
    'Cảng đón tàu đầu tiên năm 2029.',
    'Hai bên thương lượng giá khí đốt năm 2027.',
    'Thỏa thuận có hiệu lực từ 1/1/2026.',
    'Yerevan đặt chỉ tiêu ba triệu khách vào năm 2026.',
    'Công suất đạt 20 tỷ mét khối năm 2027.',
    'Chương trình kéo dài từ năm 2024 đến năm 2027.',
    'Hạn cuối để rút quân là tháng 11/2026.',
    'Yerevan vừa được chọn là thủ đô sách thế giới năm 2027.',
    'Khoản vay được chia thành các đợt cho các năm 2025, 2026 và 2027.',
  ])('%s', (text) => {
    expect(infer(printed(text))).toMatchObject({ edtf: '2024-03-05', basis: 'dateline' })
  })
})

describe('a year that is surely past still does', () => {
  test.each([
    'Hai nước đã khởi công tuyến đường từ tháng 8/2026.',
    'Họ hứa tuân thủ thỏa thuận đã ký năm 2026.',
    'Cuộc chiến năm 2026 làm đổi thay tất cả.',
    'Năm 2026, hai nước ký hiệp định.',
    'Nhà thờ bị trúng tên lửa hồi tháng 10/2026.',
  ])('%s', (text) => {
    expect(infer(printed(text))).toMatchObject({ edtf: 'XXXX-03-05', basis: 'unknown' })
  })
})

test('a page that prints no day stays open behind a year that is past likely', () => {
  const texts = page(lede, ['paragraph', 'Thương mại đạt 330 triệu USD năm 2025.'])
  expect(inferPublished(texts, {}, emptyKnowledge()).survivingYears).toEqual([2025, 2026])
})

test('a year behind all known ones leaves every year open', () => {
  const texts = page(lede, ['paragraph', 'Thương mại đạt 330 triệu USD năm 2027.'])
  expect(inferPublished(texts, {}, emptyKnowledge()).survivingYears[0]).toBe(1996)
})

test('a known event tells the year beside the year of a plan', () => {
  const told = ['lede', 'Ngày 24/9, hai bên họp.'] as const
  const event = 'Ngày 19/9, Azerbaijan mở chiến dịch tấn công Nagorny-Karabakh.'
  const plan = 'Tuyến đường khởi công trong năm 2025, theo tiến độ thông xe năm 2027.'
  const texts = page(told, ['paragraph', event], ['paragraph', plan])
  expect(inferPublished(texts, {}, smallKnowledge).published.edtf).toBe('2023-09-24~')
})
