import { describe, expect, test } from 'vitest'
import { findCredit } from '../../../src/tree/credits/find-credit.ts'

/** The caption and the credit that a line splits into. */
function split(text: string): [caption: string, credit: string] | undefined {
  const place = findCredit(text)
  return place && [text.slice(0, place.start).trim(), text.slice(place.creditStart, place.creditEnd)]
}

describe('a caption with its credit', () => {
  test.each([
    ['Cầu Enguri. Ảnh: AFP', 'Cầu Enguri.', 'AFP'],
    ['Cầu Enguri. Ảnh tư liệu: AFP/TTXVN', 'Cầu Enguri.', 'AFP/TTXVN'],
    ['Cầu Enguri. (Ảnh: AFP)', 'Cầu Enguri.', 'AFP'],
    ['Cầu Enguri (Ảnh: AFP).', 'Cầu Enguri', 'AFP'],
    ['Cầu Enguri (ảnh: Báo Núi)', 'Cầu Enguri', 'Báo Núi'],
    ['Cầu Enguri (Ảnh EUMM) |', 'Cầu Enguri', 'EUMM'],
    ['Cầu Enguri. (Nguồn: Bộ Ngoại giao Armenia)', 'Cầu Enguri.', 'Bộ Ngoại giao Armenia'],
    ['Cầu Enguri - Nguồn: TASS', 'Cầu Enguri', 'TASS'],
    ['Cầu Enguri - Ảnh: REUTERS', 'Cầu Enguri', 'REUTERS'],
    ['Cầu Enguri | Nguồn ảnh: Văn phòng Thủ tướng', 'Cầu Enguri', 'Văn phòng Thủ tướng'],
    ['Cầu Enguri (Ảnh: AFP/TTXVN))', 'Cầu Enguri', 'AFP/TTXVN'],
    ['Cầu Enguri (Ảnh minh họa: KT)', 'Cầu Enguri', 'KT'],
    ['Cầu Enguri nhìn từ xa. (Getty Images)', 'Cầu Enguri nhìn từ xa.', 'Getty Images'],
    ['Cầu Enguri nhìn từ xa. (Hội Núi)', 'Cầu Enguri nhìn từ xa.', 'Hội Núi'],
    ['Hai ngoại trưởng trong lễ ký AP', 'Hai ngoại trưởng trong lễ ký', 'AP'],
    ['ẢNH: REUTERS', '', 'REUTERS'],
    ['Cầu Enguri. Photo: Civil.ge', 'Cầu Enguri.', 'Civil.ge'],
    ['Cầu Enguri nhìn từ bờ. © Bộ Ngoại giao Armenia', 'Cầu Enguri nhìn từ bờ.', 'Bộ Ngoại giao Armenia'],
    ['Bà Raisa thời trẻ. (Ảnh do nhân vật cung cấp)', 'Bà Raisa thời trẻ.', 'nhân vật cung cấp'],
    ['Cầu Enguri nhìn từ bờ - Sputnik Việt Nam', 'Cầu Enguri nhìn từ bờ', 'Sputnik Việt Nam'],
    ['Cầu Enguri - Thông tấn Núi Đá, 1920, 12.05.2022', 'Cầu Enguri', 'Thông tấn Núi Đá'],
    ['Cầu Enguri tại Zugdidi. Ảnh Getty', 'Cầu Enguri tại Zugdidi.', 'Getty'],
    ['Cầu Enguri tại Zugdidi. Lò Văn A/TTXVN', 'Cầu Enguri tại Zugdidi.', 'Lò Văn A/TTXVN'],
    ['Cầu Enguri lúc nước lớn - Hạnh Suối, Reuters', 'Cầu Enguri lúc nước lớn', 'Hạnh Suối, Reuters'],
    ['Cầu Enguri, ngày 4/4 | REUTERS/Irakli Gogua', 'Cầu Enguri, ngày 4/4', 'REUTERS/Irakli Gogua'],
    ['Cầu Enguri lúc nước lớn. AP - Nino Gogua', 'Cầu Enguri lúc nước lớn.', 'AP - Nino Gogua'],
    ['Cầu Enguri lúc nước lớn. AFP – NINO GOGUA', 'Cầu Enguri lúc nước lớn.', 'AFP – NINO GOGUA'],
    ['Cầu Enguri ở Zugdidi. (Ảnh: Hạnh Suối), https://tin.nui.example', 'Cầu Enguri ở Zugdidi.', 'Hạnh Suối'],
    ['Cầu Enguri ở Zugdidi. Ảnh: Reuters - https://nui.example/a', 'Cầu Enguri ở Zugdidi.', 'Reuters'],
    ['Cầu Enguri lúc nước lớn. Nino Gogua / IPN', 'Cầu Enguri lúc nước lớn.', 'Nino Gogua / IPN'],
    ['Cầu Enguri lúc nước lớn (Zura Gogua/EPA-EFE)', 'Cầu Enguri lúc nước lớn', 'Zura Gogua/EPA-EFE'],
    [
      '[caption id="a_1" width="640"] Cầu Enguri. Ảnh: Reuters[/caption]',
      '[caption id="a_1" width="640"] Cầu Enguri.',
      'Reuters',
    ],
    ['Cầu Enguri (Nguồn: IPN)[/ảnh]', 'Cầu Enguri', 'IPN'],
  ])('%s', (text, caption, credit) => {
    expect(split(text)).toEqual([caption, credit])
  })
})

test.each([
  'Phái bộ dân sự gồm bốn mươi người đã bắt đầu tuần tra.',
  'Nguồn tin cho biết hai bên sẽ gặp lại.',
  'Ông nói nguồn nước đang cạn (theo số liệu của ủy ban).',
  'Cuộc gặp kéo dài hai giờ. Hai bên không họp báo. (Vietnam+)',
  'Mưa kéo dài hai ngày. Nước sông dâng nhanh. Lò Văn A/TTXVN',
  'Cuộc gặp ở Tbilisi, Batumi và Kutaisi, Gruzia',
  'Lò Văn Đỉnh (Theo Eurasianet, AFP)',
  'Ảnh hưởng của cuộc chiến còn kéo dài',
  'Ai còn nhớ cây cầu cũ? (P1)',
  'Quan hệ Gruzia - Hữu nghị Việt Nam',
  'Cầu Enguri tại Zugdidi. Ảnh Chúa Hài Đồng được rước qua cầu',
  'Cầu Enguri cao 271 mét. Gruzia - Nga',
  'Đập xây năm 1961. Cầu xây sau. AP - Nino Gogua',
  'Nguồn: Báo Núi - https://nui.example/a',
  'Xem bản đồ cầu Enguri tại https://nui.example/a',
])('no credit in: %s', (text) => {
  expect(findCredit(text)).toBeUndefined()
})

test.each([
  ['Ông Raisi và ông Aliyev tại lễ khánh thành đập | IRNA', 'IRNA'],
  ['Xe tải chở hàng cứu trợ gần làng Kornidzor |AFP', 'AFP'],
  ['Quang cảnh chợ đá nhìn từ cầu Hrazdan / Reuters', 'Reuters'],
  ['Người bán dọn quầy ở chợ đá Vernissage. Tasnim', 'Tasnim'],
])('a known agency behind a bar or stroke: %s', (text, credit) => {
  const place = findCredit(text)
  expect(place && text.slice(place.creditStart, place.creditEnd)).toBe(credit)
})

test.each([
  'Armenia mở lại cửa khẩu Margara | Hetq',
  'Armenia mở lại cửa khẩu Margara / Gruzia đóng cửa khẩu Larsi',
  'Armenia | Gruzia',
])('no agency: %s', (text) => {
  expect(findCredit(text)).toBeUndefined()
})
