import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDump } from '../../src/pipeline.ts'
import { testKnowledge } from '../support/test-knowledge.ts'

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

/** First and last line of each paragraph. */
function paragraphsOf(...lines: string[]): number[][] {
  return blocksOf(...lines).filter((_, index) => ['lede', 'paragraph'].includes(rolesOf(...lines)[index] ?? ''))
}

function rolesOf(...lines: string[]): string[] {
  return read(lines).map(({ role }) => role)
}

function blocksOf(...lines: string[]): number[][] {
  return read(lines).map(({ position }) => [position?.start.line ?? 0, position?.end.line ?? 0])
}

function read(lines: readonly string[]) {
  return readDump(new VFile({ path: 'dumps/cho-da.txt', value: lines.join('\n') }), testKnowledge).tree?.children ?? []
}
