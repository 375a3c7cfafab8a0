import { describe, expect, test } from 'vitest'
import { rolesOf } from '../support/read-page.ts'

const head = [
  'Yerevan mở lại chợ đá Vernissage sau trận lũ',
  'Chợ đá Vernissage ở Yerevan mở cửa trở lại hôm thứ bảy, hai tuần sau khi nước lũ cuốn trôi gần nửa số quầy hàng.',
  'Tòa thị chính Yerevan cho biết việc sửa chữa tốn chừng bốn trăm triệu dram và mất thêm một mùa nữa mới xong.',
]
const paragraph =
  'Hội Phố Đá đề nghị thành phố hoãn thu thuế sáu tháng đối với những chủ quầy đã mất hết hàng trong trận lũ.'
const tails = [
  [],
  ['Tin liên quan', 'Gyumri dựng lại cầu đá'],
  ['Từ khóa: chợ đá, Yerevan'],
  ['Gyumri dựng lại cầu đá'],
]

const told = [
  'Trong khi đó, chợ Hrazdan đóng cửa tới hết tháng.',
  'Chợ sẽ có mái che trước mùa đông.',
  'Ông Hakob hy vọng khách trở lại từ tuần tới.',
  'Thành phố chưa công bố con số thiệt hại cuối cùng.',
  'Hai khu chợ này từng bị ngập năm 1998.',
]
const shown = [
  'Người bán phơi tượng đá ở bờ Nam sông Hrazdan.',
  'Bà Ani Suối bên quầy đá của gia đình.',
  'Xe múc của thành phố tại đầu cầu Hrazdan, Yerevan.',
  'Một người bán trước căn cứ cũ của lính biên phòng.',
]

describe('the last sentence of a story stays in it with its source behind it', () => {
  const sources = [
    'Theo TASS',
    '(Theo Sputnik)',
    '(TTXVN)',
    'TTXVN',
    'Nguồn: Reuters',
    '(Nguồn: TASS)',
    'Theo AFP, Reuters',
  ]
  test.each(sources.flatMap((source) => told.map((text) => [`${text} ${source}`] as const)))('%s', (last) => {
    for (const tail of tails) expect(roleIn([...head, paragraph, last, ...tail], last)).toBe('paragraph')
  })

  test.each(['(TTXVN).', './. (Vietnam+)'])('and with its stop elsewhere: %s', (end) => {
    const last = end.startsWith('(')
      ? `Chợ sẽ có mái che trước mùa đông ${end}`
      : `Chợ sẽ có mái che trước mùa đông${end}`
    expect(roleIn([...head, paragraph, last], last)).toBe('paragraph')
  })
})

describe('the last sentence of a story stays in it above its source', () => {
  test.each(['(TTXVN)', 'TTXVN', 'Nguồn: TASS', '(Nguồn: TASS)', 'Reuters', 'AFP, Reuters'])('%s', (source) => {
    for (const last of told.filter((text) => text.split(' ').length > 8)) {
      for (const tail of tails) {
        const lines = [...head, paragraph, last, source, ...tail]
        expect(roleIn(lines, last)).toBe('paragraph')
        expect(roleIn(lines, source)).toBe('byline')
      }
    }
  })

  test('even a picture’s, where it refers to what stands around it', () => {
    const last = 'Hai khu chợ này từng bị ngập năm 1998.'
    expect(roleIn([...head, paragraph, last, 'Ảnh: AFP'], last)).toBe('paragraph')
  })
})

describe('a picture’s caption stays one', () => {
  const sources = ['(TTXVN)', 'TTXVN', 'Nguồn: Reuters', '(Nguồn: TASS)', 'Ảnh: AFP', '(Ảnh: AFP)']
  test.each(sources.flatMap((source) => shown.map((text) => [`${text} ${source}`] as const)))('%s', (caption) => {
    for (const tail of tails) expect(roleIn([...head, paragraph, caption, ...tail], caption)).toBe('caption')
    expect(roleIn([...head, caption, paragraph], caption)).toBe('caption')
    expect(roleIn([head[0] ?? '', caption, ...head.slice(1), paragraph], caption)).toBe('caption')
  })

  test('whatever it tells, with the word for a picture or film, or above a paragraph', () => {
    const tells = 'Chợ sẽ có mái che trước mùa đông.'
    expect(roleIn([...head, paragraph, `${tells} Ảnh: AFP`], `${tells} Ảnh: AFP`)).toBe('caption')
    expect(roleIn([...head, `${tells} (TTXVN)`, paragraph], `${tells} (TTXVN)`)).toBe('caption')
    const film = 'Mời độc giả xem thêm video: Chợ đã mở lại ra sao. Nguồn: Reuters'
    expect(roleIn([...head, film, paragraph], film)).not.toBe('paragraph')
  })
})

function roleIn(lines: readonly string[], line: string): string | undefined {
  return rolesOf(...lines)[lines.indexOf(line)]
}
