import { expect, test } from 'vitest'
import { countSentences } from '../../src/vietnamese/count-sentences.ts'

test.each<[number, string]>([
  [1, 'Thủ đô Armenia.'],
  [1, 'Thủ đô Armenia'],
  [2, 'Hai bên gặp nhau. Không có kết quả.'],
  [2, 'Hai bên gặp nhau. Không có kết quả'],
  [1, 'Thành phố St. Petersburg của Nga.'],
  [1, 'Tổng thống Donald J. Trump và thủ đô Washington D.C. gặp nhau.'],
  [1, 'Quân số là 1.960 người, theo nghị quyết 884.'],
  [2, 'Sự việc xảy ra năm 2020. 50 người bị thương.'],
  [2, 'Hai bên “đã gặp nhau.” “Không có kết quả.”'],
  [1, 'Đàm phán ở Geneva… kéo dài.'],
  [3, 'Một! Hai? Ba.'],
  [0, ''],
])('%i: %s', (expected, text) => {
  expect(countSentences(text)).toBe(expected)
})
