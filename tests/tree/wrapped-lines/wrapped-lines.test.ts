import { describe, expect, test } from 'vitest'
import { readPage, rolesOf } from '../../support/read-page.ts'

const title = 'Chợ đá Vernissage mở lại sau trận lũ'

describe('paragraphs cut at a column, without blank lines between them', () => {
  test('open with a space, their first line very short', () => {
    const body = [
      '        Cây cầu treo',
      'dài một trăm sáu mươi mét nối hai bờ hẻm núi Khndzoresk đã thông trở',
      'lại sau bốn tháng sửa chữa, huyện Goris cho biết hôm thứ ba vừa qua.',
      '        Thợ',
      'Goris thay toàn bộ ván sàn bằng gỗ thông mới và căng lại sáu sợi cáp,',
      'công việc mà lẽ ra phải làm từ mười năm trước.',
      '        Bây giờ đi',
      'không còn nghe tiếng kẽo kẹt nữa, ông Sasun, người soát vé, nói với vẻ',
      'tiếc rẻ rồi chỉ cho khách xem đống ván cũ chất sau quán nước của mình.',
    ]
    expect(paragraphsOf(title, '', ...body)).toEqual([
      [3, 5],
      [6, 8],
      [9, 11],
    ])
  })

  test.each(['Trung tá Lò Văn Đỉnh', 'Hạnh Suối (Hetq)'])(
    'are signed below a line that is nearly full: %s',
    (author) => {
      const body = [
        'Cây cầu treo dài một trăm sáu mươi mét nối hai bờ hẻm núi Khndzoresk',
        'đã thông trở lại sau bốn tháng sửa chữa, huyện Goris cho biết hôm thứ',
        'ba vừa qua. Thợ Goris thay toàn bộ ván sàn bằng gỗ thông mới và căng',
        'lại sáu sợi cáp, việc mà lẽ ra phải làm xong từ mười năm trước.',
      ]
      const { record } = readPage(title, '', ...body, author)
      expect(record?.byline).toBe(author.replace(' (Hetq)', ''))
    },
  )

  test('go on with a number, behind a word that leads on, and in the last words of a title', () => {
    const body = [
      'Cây cầu treo dài một trăm sáu mươi mét nối hai bờ hẻm núi Khndzoresk',
      'đã thông trở lại sau bốn tháng sửa chữa, huyện Goris cho biết hôm thứ',
      'ba vừa qua, và người làng lại qua cầu mỗi sáng.',
      'Tháng',
      '3 năm 2017, thợ Goris thay toàn bộ ván sàn bằng gỗ thông mới và căng',
      'lại sáu sợi cáp, rồi nghỉ vì hết tiền.',
      'Ông Sasun soát vé ở',
      'Goris đã mười năm. Bây giờ đi trên cầu không còn nghe tiếng kẽo kẹt, và',
      'ông nói thế cũng hơi tiếc cho khách.',
    ]
    const broken = ['Goris và cây cầu treo Khndzoresk cũ', 'trăm tuổi', '']
    expect(blocksOf(...broken, ...body)).toEqual([
      [1, 2],
      [4, 6],
      [7, 9],
      [10, 12],
    ])
    expect(blocksOf('Goris', 'in bài', '', ...body)).toHaveLength(5)
  })

  test.each(['https://nuida.example/2022/05/cau-treo-khndzoresk-thong-tro-lai-sau-bon-thang', '_____________'])(
    'stay apart from an address and a drawn line: %s',
    (line) => {
      const body = [
        'Cây cầu treo dài một trăm sáu mươi mét nối hai bờ hẻm núi Khndzoresk',
        'đã thông trở lại sau bốn tháng sửa chữa, huyện Goris cho biết hôm thứ',
        'ba vừa qua. Thợ Goris thay toàn bộ ván sàn bằng gỗ thông mới và căng',
        'lại sáu sợi cáp, việc mà lẽ ra phải làm xong từ mười năm trước.',
      ]
      expect(paragraphsOf(title, line, ...body)).toEqual([[3, 6]])
      expect(paragraphsOf(title, '', ...body, line)).toEqual([[3, 6]])
    },
  )

  test('open with the dash of a speech', () => {
    const body = [
      '- Bác gác đèo từ bao giờ?',
      '- Từ năm',
      'tám mươi bảy, hồi đó đường còn rải đá và mỗi tuần chỉ có hai chuyến',
      'xe chở thư đi qua đây. Tuyết xuống là đường bị cắt, có năm đến tận',
      'tháng tư mới thông, cả đội phải ăn khoai với muối.',
      '–',
      'Mùa đông này thì tuyết ít, chúng tôi chỉ phải ra dọn mười bốn lần và',
      'ba lần đi đêm vì xe chở sữa mắc kẹt ở khúc quanh thứ hai.',
    ]
    expect(paragraphsOf(title, '', ...body)).toEqual([
      [3, 3],
      [4, 7],
      [8, 10],
    ])
  })

  test.each(['Xem thêm: toàn bộ lịch chiếu phim tháng năm của rạp Moskva ở Yerevan, giá vé và cách đặt chỗ', ''])(
    'above and below furniture that is longer than the column',
    (furniture) => {
      const body = [
        'Chợ đá Vernissage ở Yerevan mở cửa trở lại hôm thứ bảy, hai tuần sau',
        'khi nước lũ cuốn trôi gần nửa số quầy hàng. Tòa thị chính cho biết',
        'việc sửa chữa tốn chừng bốn trăm triệu dram và chưa xong hẳn, nhưng',
        'những người bán hàng không muốn chờ thêm nữa.',
        'Khách còn thưa.',
        'Theo ban quản lý chợ, khoảng sáu mươi quầy đã dựng lại, số còn lại',
        'sẽ chuyển sang khu đất phía Nam cho tới khi kè được xây xong.',
      ]
      const page = [furniture, '10 tin khác', title, '', ...body]
      expect(paragraphsOf(...page)).toEqual([
        [5, 8],
        [9, 9],
        [10, 11],
      ])
    },
  )
})

test.each([38, 46, 54, 70])('paragraphs cut at column %i', (width) => {
  const body = [
    'Chợ đá Vernissage ở Yerevan mở cửa trở lại hôm thứ bảy, hai tuần sau khi nước lũ cuốn trôi gần nửa số quầy hàng. Tòa thị chính cho biết việc sửa chữa tốn chừng bốn trăm triệu dram và chưa xong hẳn, nhưng những người bán hàng không muốn chờ thêm một ngày nào nữa trong năm nay.',
    'Theo ban quản lý chợ, khoảng sáu mươi quầy đã dựng lại, số còn lại sẽ chuyển sang khu đất phía Nam cho tới khi kè được xây xong. Ông Hakob, người bán kỳ cựu nhất, nói đá thì không sợ nước nhưng người thì sợ, và ông sẽ ở lại với chợ.',
  ]
  const lines = body.map((text) => wrap(text, width))
  const first = 3 + (lines[0]?.length ?? 0)
  expect(paragraphsOf(title, '', ...lines.flat())).toEqual([
    [3, first - 1],
    [first, first - 1 + (lines[1]?.length ?? 0)],
  ])
})

test('sentences broken anywhere, in lines of any length', () => {
  const body = [
    'NĐ - Cây cầu treo',
    'dài một trăm sáu mươi mét nối hai bờ hẻm núi Khndzoresk đã thông trở lại sau bốn tháng',
    '(từ ngày 5-3 đến ngày 8-7), huyện Goris',
    'cho biết hôm thứ ba, song chưa nói gì về việc của',
    'Hakob và hai người thợ khác bị treo lương từ mùa',
    'đông.',
    'Sáu sợi cáp mới',
    'Thợ Goris thay toàn bộ ván sàn',
    'bằng gỗ thông, còn',
    'cáp thì mua của một xưởng ở Gyumri, nơi',
    'người ta từng làm cáp cho mỏ đồng.',
  ]
  expect(blocksOf(title, '', ...body)).toEqual([
    [1, 1],
    [3, 8],
    [9, 9],
    [10, 13],
  ])
})

test('short lines in small letters between others stay apart', () => {
  const page = [
    'nhỏ',
    'vừa',
    'lớn',
    title,
    'chia sẻ',
    'Chợ mở từ sáng thứ bảy.',
    'bản in',
    'Khách còn thưa.',
    'gửi bài',
  ]
  expect(blocksOf(...page)).toHaveLength(page.length)
})

test('a signature at the right, items and a day below a title stay lines of their own', () => {
  const page = [
    'TÒA THỊ CHÍNH YEREVAN MỞ LẠI CHỢ ĐÁ VERNISSAGE SAU HAI TUẦN',
    '14/10/2025 - 16:22 Yerevan',
    'Chợ đá Vernissage ở Yerevan mở cửa trở lại hôm thứ bảy, hai',
    'tuần sau khi nước lũ cuốn trôi gần nửa số quầy hàng và phần',
    'lớn nền chợ. Tòa thị chính cho biết việc sửa chữa tốn chừng',
    'bốn trăm triệu dram và chưa xong hẳn trước mùa thu năm nay.',
    '                                        Hạnh Suối (Phòng Chợ)',
    'Tin đã đăng',
    '- Thông báo cấp chỗ ngồi cho người bán đá quý (07/10/2025)',
    '- Họp mặt kỷ niệm 40 năm ngày mở chợ đá Vernissage (2/10)',
  ]
  expect(blocksOf(...page)).toEqual([
    [1, 1],
    [2, 2],
    [3, 6],
    [7, 7],
    [8, 8],
    [9, 9],
    [10, 10],
  ])
})

test('titles of like length, one of them behind a small letter, stay apart', () => {
  const list = [
    'Gruzia mở lại tuyến phà Batumi - Burgas sau sáu năm đóng cửa',
    'Armenia đặt mua bốn mươi xe buýt điện cho thủ đô Yerevan mới',
    'iPhone đầu tiên được lắp ráp thử ở ngoại ô Baku trong tháng',
    'Azerbaijan trồng lại rừng sồi ở vùng Zangilan sau chiến sự',
    'Tbilisi cấm xe tải vào trung tâm từ bảy giờ sáng tới chín giờ',
  ]
  expect(blocksOf(...list)).toEqual(list.map((_, index) => [index + 1, index + 1]))
})

/** A text cut before the word that would reach beyond a column. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** First and last line of each paragraph. */
function paragraphsOf(...lines: string[]): number[][] {
  return blocksOf(...lines).filter((_, index) => ['lede', 'paragraph'].includes(rolesOf(...lines)[index] ?? ''))
}

function blocksOf(...lines: string[]): number[][] {
  return (readPage(...lines).tree?.children ?? []).map(({ position }) => [
    position?.start.line ?? 0,
    position?.end.line ?? 0,
  ])
}
