import { describe, expect, test } from 'vitest'
import { blockText, fromDump } from '../../src/tree/from-dump.ts'
import { splitGluedLines } from '../../src/tree/glued-lines/split-glued-lines.ts'
import { joinWrappedLines } from '../../src/tree/wrapped-lines/join-wrapped-lines.ts'

function glued(...lines: string[]): string[] {
  const tree = fromDump(lines.join('\n'))
  splitGluedLines(tree)
  return tree.children.map(blockText)
}

describe('lines that a page has run together', () => {
  test.each([
    ['28/09/2020 15:03Ba nước bàn chuyện lưới điện', ['28/09/2020 15:03', 'Ba nước bàn chuyện lưới điện']],
    ['Ba nước bàn chuyện lưới điện 10:36 22/10/2020', ['Ba nước bàn chuyện lưới điện', '10:36 22/10/2020']],
    ['Đặng Cường | 09/10/2023, 09:56', ['Đặng Cường |', '09/10/2023, 09:56']],
    ['Đặng Cường / 09/10/2023, 09:56', ['Đặng Cường /', '09/10/2023, 09:56']],
    ['Đặng Cường 09/10/2023 - 09:56', ['Đặng Cường', '09/10/2023 - 09:56']],
    ['Đặng Cường (ĐN8)Cập nhật 09:56 ngày 09/10/2023', ['Đặng Cường (ĐN8)', 'Cập nhật 09:56 ngày 09/10/2023']],
    ['Trang chủ » Thế giới » Ba nước bàn chuyện lưới điện', ['Trang chủ » Thế giới »', 'Ba nước bàn chuyện lưới điện']],
  ])('%s', (line, parts) => {
    expect(glued(line)).toEqual(parts)
  })

  test('a breadcrumb glued to a title that the page has elsewhere', () => {
    const title = 'Ba nước bàn chuyện lưới điện'
    expect(glued(`Trang chủNewsThế giới${title}`, title)).toEqual(['Trang chủNewsThế giới', title, title])
  })

  test.each([
    ['Ba nước bàn chuyện lưới điện - Báo Núi Online', ['Ba nước bàn chuyện lưới điện', '- Báo Núi Online']],
    ['Báo Núi - Ba nước bàn chuyện lưới điện', ['Báo Núi -', 'Ba nước bàn chuyện lưới điện']],
    ['Ba nước bàn chuyện lưới điện - Ảnh 1.', ['Ba nước bàn chuyện lưới điện - Ảnh 1.']],
  ])('the name of an outlet beside a title that the page has elsewhere: %s', (line, parts) => {
    const title = 'Ba nước bàn chuyện lưới điện'
    expect(glued(line, title)).toEqual([...parts, title])
  })

  test('captions inside a body on one line end at their credit', () => {
    const body = 'Đoạn đầu của bài nói về cây cầu mới bắc qua sông. '.repeat(9)
    expect(glued(`${body}Cầu mới nhìn từ bờ. (Ảnh: AFP) ${body}`)).toEqual([
      body.trim(),
      'Cầu mới nhìn từ bờ. (Ảnh: AFP)',
      body.trim(),
    ])
  })

  test.each([
    'Cuộc gặp được ấn định vào 10:36 22/10/2020',
    'Ông McDonald tới Yerevan để bàn về cây cầu mới của hai nước.',
    'Hai bên đồng ý (Ảnh hưởng của thỏa thuận còn chưa rõ).',
  ])('stays whole: %s', (line) => {
    expect(glued(line)).toEqual([line])
  })
})

describe('paragraphs wrapped at a column', () => {
  const wrapped = [
    'Bộ trưởng ba nước Gruzia, Romania và Azerbaijan gặp nhau tại Batumi hôm 3/10',
    'để bàn về tuyến cáp quang dài gần một nghìn hai trăm cây số nằm dưới đáy biển.',
    'Theo kế hoạch ban đầu, việc khảo sát sẽ kết thúc vào cuối năm sau và việc thi',
    'công kéo dài bốn năm.',
    '',
    'Phía Gruzia cho biết phần vốn vay từ ngân hàng châu Âu đã được duyệt, còn phần',
    'vốn góp của các công ty vẫn đang bàn thảo.',
  ].join('\n')

  function joined(text: string): string[] {
    const tree = fromDump(text)
    joinWrappedLines(tree, text)
    return tree.children.map(blockText)
  }

  test('are joined again, positions kept', () => {
    expect(joined(wrapped)).toEqual(wrapped.split('\n\n'))
  })

  test('a list of titles of like length is no wrapped paragraph', () => {
    const titles = [
      'Armenia mở lại cầu qua sông Araks sau ba mươi năm',
      'Gruzia dựng thêm hai trạm thời tiết ở vùng núi',
      'Azerbaijan đóng mới ba tàu tuần tra trên biển Caspi',
      'Iran và Armenia bàn về tuyến đường bộ mới qua Meghri',
    ]
    expect(joined(titles.join('\n'))).toEqual(titles)
  })
})
