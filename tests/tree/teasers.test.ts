import { describe, expect, test } from 'vitest'
import { readPage, rolesOf } from '../support/read-page.ts'
import { longStory as market } from './stone-market.ts'

const title = 'Còi tàu Gyumri vang lại'
const lede = 'Tiếng còi tàu ở Gyumri đã vang lại sau ba tháng, chừng hai nghìn người đón chuyến đầu tiên sáng 9/11.'
const text = 'Giới chức đường sắt Armenia cho hay mỗi ngày sẽ có bốn chuyến, giá vé giữ như cũ đến hết năm.'

describe('abstracts of other stories without their titles', () => {
  const teasers = [
    'Sáng 23.11, Hội đồng nhân dân tỉnh họp toàn thể tại hội trường, nghe tờ trình về đất rừng và...',
    'Tiếp tục kỳ họp thứ Tám, sáng ngày 22.11, các đại biểu Hội đồng...',
    'Sáng ngày 21.11, Hội đồng bàn tại hội trường về dự thảo Nghị quyết…',
  ]

  test('are no stories of their own', () => {
    const { record } = readPage(
      title,
      lede,
      text,
      'Nguồn TTXVN',
      ...teasers,
      'Chiều 16/4, Ban Tổ chức tỉnh mở hội nghị trực tuyến toàn tỉn',
    )
    expect(record?.related).toEqual([])
    expect(record?.older).toEqual([])
    expect(record?.body).toEqual([text])
  })

  test('titles that are cut off with dots open with no day', () => {
    const titles = ['Gruzia mở lại cửa khẩu Sadakhlo', 'Armenia mua mười toa tàu cũ', 'Azerbaijan xây thêm ba nhà ga']
    const { record } = readPage(title, lede, text, 'Tin cũ hơn', ...titles.map((item) => `${item}...`))
    expect(record?.older).toHaveLength(3)
  })
})

describe('teasers that say their titles twice, between paragraphs', () => {
  const teasers = [
    'Gyumri và Batumi mở tuyến xe đêm qua núi Gyumri và Batumi mở tuyến xe đêm qua núi',
    'Ngày 28/4, Gyumri và Batumi mở tuyến xe đêm qua núi, mỗi tuần ba chuyến, vé rẻ hơn tàu.',
    'Trường học Gori thử mô hình Trường học Gori thử mô hình "Vườn trên mái"',
    'Ngày 24/4, ba trường học ở Gori thử mô hình trồng rau trên mái, có thầy cô từ Gyumri sang giúp.',
  ]

  test.each([
    'Mấy năm gần đây, tình bạn giữa Gyumri và Gori thêm khăng khít nhờ các đoàn học sinh qua lạ',
    `Mấy năm gần đây, tình bạn giữa Gyumri và Gori thêm khăng khít nhờ các đoàn học sinh qua lại mỗi hè.\n\n${text}`,
  ])('end where the story goes on: %s', (paragraphs) => {
    const { record } = readPage(title, '', lede, ...teasers, '', paragraphs)
    expect(record?.body.join('\n\n')).toBe(paragraphs)
    expect(record?.related.map((story) => story.title)).toEqual([
      'Gyumri và Batumi mở tuyến xe đêm qua núi',
      'Trường học Gori thử mô hình "Vườn trên mái"',
    ])
  })
})

test('a paragraph that lost its stop is longer than the title of another story', () => {
  const lost =
    'Hãng đường sắt Gruzia cùng ngày cũng đòi phía Armenia trả tiền thuê toa từ mùa hè, đồng thời cho biết Tbilisi sẵn sàng cho nợ thêm một quý nếu hai bên ký được lịch chạy mới'
  const next = 'Bộ trưởng Giao thông Gruzia cũng cho hay sẽ sang Yerevan bàn việc này. Armenia chưa trả lời.'
  expect(readPage(title, '', lede, '', text, '', lost, '', next).record?.body).toEqual([text, lost, next])
})

test('a story on another matter is no section, though the page is cut off in its lede', () => {
  const other = 'Chừng bốn trăm người chết trong trận lũ ở Derna'
  const cut =
    'Tổ chức Di cư ngày 19/9 nói chừng bốn trăm người chết trong trận lũ ở Derna, theo lời ông Tauhid Pasha, nhiều nhà bị cuố'
  const { record } = readPage(title, '', lede, '', text, '', text.replace('bốn', 'năm'), '', other, '', cut)
  expect(record?.body).toHaveLength(2)
  expect(record?.subheadings).toEqual([])
})

describe('the card of another story opens as the lede of the page does', () => {
  const cards = [
    ['Nghĩa trang Yerablur không đủ chỗ', 'Những hàng mộ mới kéo dài tới chân đồi, mỗi mộ một lá cờ.'],
    ['Bulgaria xin thêm khí Shah Deniz', 'Nước này đang mua 1 tỷ m3 khí mỗi năm từ Azerbaijan.'],
  ] as const
  const [lede = '', ...rest] = market

  test.each(['TTO - ', '(NTC) - ', 'VTV.vn - ', '(PLO)- ', 'TGVN. ', 'GD&TĐ - ', '(Dân trí) - ', 'VOV.VN - '])(
    '%s',
    (prefix) => {
      for (const [other, abstract] of cards) {
        for (const gap of [[], ['']]) {
          const card = [other, ...gap, `${prefix}${abstract}`]
          const page = [
            title,
            '12/05/2022 08:15',
            `${prefix}${lede}`,
            rest[0] ?? '',
            ...card,
            ...rest.slice(1),
            'Bảo Hà',
          ]
          const { record } = readPage(...page)
          expect(record).toMatchObject({ lede, body: rest, related: [{ title: other }] })
          expect(record?.lines.map(({ role }) => role)).not.toContain('subheading')
        }
      }
    },
  )

  test('but a sub-heading stays one, and a lede printed twice is text', () => {
    const page = [
      title,
      '12/05/2022',
      `TTO - ${lede}`,
      'Nước rút chậm',
      rest[0] ?? '',
      'Ai dựng lại quầy?',
      rest[1] ?? '',
    ]
    expect(readPage(...page).record?.body).toEqual(expect.arrayContaining(rest))
    expect(rolesOf(title, `TTO - ${lede}`, title, `TTO - ${lede}`, ...rest)).not.toContain('related-abstract')
  })
})
