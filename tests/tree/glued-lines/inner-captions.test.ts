import { describe, expect, test } from 'vitest'
import { readPage } from '../../support/read-page.ts'

const title = 'Phố cũ Kutaisi sửa mái ngói'
const paragraphs = [
  'Thợ ngói Kutaisi bắt đầu thay mái cho ba mươi ngôi nhà gỗ ở phố cũ từ đầu tháng tư, theo chương trình mà tòa thị chính công bố năm ngoái.',
  'Chi phí do ngân sách thành phố và một quỹ di sản chia nhau, người dân chỉ phải dọn đồ đạc trong hai tuần.',
  'Theo ông Levan, phụ trách dự án, ngói được nung ở làng bên với khuôn gỗ cũ của nhà thờ, màu không đều nhưng bền.',
  'Mỗi mái cần chừng bốn nghìn viên, và lò chỉ ra được một nghìn viên mỗi tuần.',
] as const

describe('captions in a body on one line', () => {
  test.each(['Wikipedia', 'Sina', 'Hạnh Suối', 'Azeri Đá', 'TUSAŞ'])(
    'behind the word for a picture, each with its source at its end: %s',
    (credit) => {
      const [first, second, third, fourth] = paragraphs
      const captions = ['Mô hình TB-17 ở nhà thờ Bagrati', 'Bom QFAB-250 LG hợp tác chế tạo', 'Lò ngói của Hakob']
      const [one, two, three] = captions.map((caption) => `Ảnh: ${caption} - Nguồn: ${credit}.`)
      const { record } = readPage(title, [first, one, second, two, third, three, fourth].join(' '))
      expect(record?.captions.map((caption) => caption.credit)).toEqual([credit, credit, credit])
      expect([record?.lede, ...(record?.body ?? [])]).toEqual(paragraphs)
    },
  )

  test.each([
    ['. Ảnh: Nino Gelashvili', 'Nino Gelashvili'],
    [' - Ảnh: Lò Văn Đỉnh', 'Lò Văn Đỉnh'],
    [' - Ảnh: AFP.', 'AFP'],
    ['. Ảnh: Getty Images', 'Getty Images'],
    ['. Nguồn ảnh: Chai Khana / Hạnh Suối', 'Chai Khana / Hạnh Suối'],
    ['. Ảnh: Văn phòng Thị trưởng Kutaisi', 'Văn phòng Thị trưởng Kutaisi'],
    ['. Ảnh tư liệu: OSCE/TTXVN', 'OSCE/TTXVN'],
    ['. Lò Văn Đỉnh/TTXVN', 'Lò Văn Đỉnh/TTXVN'],
    ['. (AFP)', 'AFP'],
    ['. (Vano Shlamov/AFP)', 'Vano Shlamov/AFP'],
    [' (ảnh: IPN).', 'IPN'],
  ])('each with its source: %s', (source, credit) => {
    const [first, second, third, fourth] = paragraphs
    const captions = [
      'Một người thợ phơi ngói trên sân',
      'Đoàn kiến trúc sư trên cầu Trắng',
      'Lò ngói làng Shrosha về đêm',
    ]
    const [one, two, three] = captions.map((caption) => caption + source)
    const { record } = readPage(title, [first, one, second, two, third, three, fourth].join(' '))
    expect(record?.captions.map((caption) => caption.credit)).toEqual([credit, credit, credit])
    expect(record?.captions.map(({ text }) => text.replace(/[.]$/u, ''))).toEqual(captions)
    expect([record?.lede, ...(record?.body ?? [])]).toEqual(paragraphs)
  })

  test('between the tags of a picture, one without a source', () => {
    const [first, second, third, fourth] = paragraphs
    const one = '[caption id="a_1" align="alignnone"]Một người thợ phơi ngói trên sân. Ảnh: AFP[/caption]'
    const two = '[ảnh]Đoàn kiến trúc sư trên cầu Trắng[/ảnh]'
    const { record } = readPage(title, [first, one, second, two, third, fourth].join(' '))
    expect(record?.captions).toEqual([
      { text: 'Một người thợ phơi ngói trên sân.', credit: 'AFP' },
      { text: 'Đoàn kiến trúc sư trên cầu Trắng', credit: null },
    ])
    expect([record?.lede, ...(record?.body ?? [])]).toEqual([first, second, `${third} ${fourth}`])
  })

  test('an agency in the middle of a sentence is no source', () => {
    const text = `${paragraphs.join(' ')} Hãng thông tấn Pháp (AFP) đưa tin này. Tờ Kutaisi/IPN cũng vậy.`
    expect(readPage(title, text).record?.captions).toEqual([])
  })
})

test.each([
  '[caption id="attachment_8812" align="aligncenter" width="640"] Một người thợ phơi ngói. Ảnh: Nino Gelashvili[/caption]',
  '[ảnh]Một người thợ phơi ngói (Ảnh: Nino Gelashvili)[/ảnh]',
  'Một người thợ phơi ngói trên sân nhà - Nguồn: Nino Gelashvili[/img]',
])('tags around a caption are no part of it: %s', (line) => {
  const [caption] = readPage(title, paragraphs[0], line, ...paragraphs.slice(1)).record?.captions ?? []
  expect(caption?.text).toMatch(/^Một người thợ phơi ngói/u)
  expect(caption?.credit).toBe('Nino Gelashvili')
})
