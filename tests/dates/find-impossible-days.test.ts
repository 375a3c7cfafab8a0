import { describe, expect, test } from 'vitest'
import { findImpossibleDays } from '../../src/dates/find-impossible-days.ts'
import type { PlacedText } from '../../src/tree/dump-tree.ts'

function paragraph(text: string, role: PlacedText['role'] = 'paragraph'): PlacedText {
  return { role, text, line: 7, column: 3 }
}

describe('days that no calendar has', () => {
  test.each([
    ['Hai bên gặp nhau ngày 31/2 tại Tbilisi.', '31/2'],
    ['Cuộc họp hôm 45/13 kéo dài ba giờ.', '45/13'],
    ['Thỏa thuận ký ngày 30/02/2023 có chín điểm.', '30/02/2023'],
    ['Thỏa thuận ký 29/2/2023 có chín điểm.', '29/2/2023'],
    ['Rạng sáng 31/4, pháo nổ ở Lachin.', '31/4'],
    ['Đoàn rời Yerevan 31/9, ông nói.', '31/9'],
    ['Vụ nổ xảy ra tối 32.10.2020 ở Ganja.', '32.10.2020'],
    ['Ngày 0/5, đoàn lên đường.', '0/5'],
  ])('%s', (text, expected) => {
    expect(findImpossibleDays([paragraph(text)]).map((found) => found.text)).toEqual([expected])
  })

  test.each([
    'Hai bên gặp nhau ngày 29/2 tại Tbilisi.',
    'Trạm gác mở ngày 24/24 và bảy ngày một tuần.',
    'Quốc hội thông qua với 45/50 phiếu thuận.',
    'Ngày 13-15 tới, đoàn sẽ thăm Baku.',
    'Nước này bán mỗi ngày 45.000 thùng dầu, tăng 31,2%.',
    'Nghị định 31/2/QĐ và tỷ số 31/2 không phải là ngày.',
    'Địa chỉ 64.62.227.18 và mã A31/2 cũng vậy.',
    'Lữ đoàn 4/31 rút về, còn 31/12 xe ở lại.',
  ])('%s holds none', (text) => {
    expect(findImpossibleDays([paragraph(text)])).toEqual([])
  })
})

test('the place is that of the figures; other stories are not read', () => {
  const texts = [paragraph('Họp ngày 31/2 rồi.'), paragraph('Họp ngày 31/2 rồi.', 'related-title')]
  expect(findImpossibleDays(texts)).toEqual([{ role: 'paragraph', text: '31/2', line: 7, column: 12 }])
})
