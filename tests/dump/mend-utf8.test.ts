import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { mendUtf8 } from '../../src/dump/mend-utf8.ts'

/** UTF-8 as a browser shows it that takes it for Windows-1252. */
function misread(text: string): string {
  return Array.from(Buffer.from(text), (byte) => {
    const shown = iconv.decode(Buffer.from([byte]), 'windows-1252')
    return shown === '\ufffd' ? String.fromCharCode(byte) : shown
  }).join('')
}

/** The same of a program that takes it for Latin-1. */
const misreadLatin1 = (text: string): string => Buffer.from(text).toString('latin1')

const page = `Tổng thống Nga ngày 3/10 phê chuẩn quy chế của Tòa án Hình sự Quốc tế.
“Chúng tôi sẽ làm tất cả”, ông Erdoğan nói – và đi.
Ảnh: Reuters
Đàm phán
Và rồi
Sông Hàn
HỢP TÁC XÃ ĐƯỢC MỞ…`

describe('a page of UTF-8 that was read otherwise', () => {
  test.each<[string, (text: string) => string]>([
    ['as Windows-1252', misread],
    ['as Latin-1', misreadLatin1],
    ['twice', (text) => misread(misread(text))],
    ['twice as Latin-1', (text) => misreadLatin1(misreadLatin1(text))],
    ['as Windows-1252, its hard spaces made plain', (text) => misread(text).replaceAll('\u00a0', ' ')],
  ])('is read back: %s', (_, spoil) => {
    expect(mendUtf8(spoil(page))).toMatchObject({ text: page, count: 7, lost: 0, first: { line: 1 } })
  })

  test('a line of it in a page that is right otherwise', () => {
    const lines = page.split('\n')
    const mixed = lines.map((line, index) => (index === 1 ? misread(line) : line)).join('\n')
    expect(mendUtf8(mixed)).toMatchObject({ text: page, count: 1, first: { line: 2, mended: lines[1] } })
  })

  test('a word of it in a line that is right otherwise', () => {
    expect(mendUtf8(`Thủ tướng gặp tổng ${misread('thống')} Nga.`)?.text).toBe('Thủ tướng gặp tổng thống Nga.')
  })

  test('a whole line of it before one letter that is right', () => {
    const line = 'Thủ tướng gặp tổng thống Nga ở thành phố Sochi về việc mở lại tuyến đường sắt qua Gyumri'
    expect(mendUtf8(`${misread(line)} ấy`)?.text).toBe(`${line} ấy`)
  })

  test('letters of which a part is gone are counted', () => {
    const spoilt = misread('Nga nổi giận và chấp nhận sớm').replaceAll('\u00ad', '')
    expect(mendUtf8(spoilt)).toMatchObject({ text: 'Nga nổi gi�n và chấp nh�n sớm', lost: 2 })
  })

  test('control characters that are gone are told from their neighbours', () => {
    const spoilt = misread('Điện Kremlin và đảng ấy: “sớm”').replaceAll(/\p{Cc}/gu, '')
    expect(mendUtf8(spoilt)).toMatchObject({ text: 'Điện Kremlin và đảng ấy: “sớm”', lost: 0 })
  })
})

test.each([
  page,
  'Ông ấy nói «khá»… và «hợp tác xã»',
  'HTX “XÔ”, «KHÁ» “HỢP TÁC XÃ”',
  'Nhiệt độ 20ºC, vĩ tuyến 41º',
  'El señor año Nº 5 »',
  'Élysée à Paris «déjà» » voilà…”',
  'là…” và »',
  'XÃ” 5º',
  'CON NGÔ… »',
])('text that was read rightly stays: %s', (text) => {
  expect(mendUtf8(text)).toBeUndefined()
})
