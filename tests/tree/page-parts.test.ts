import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { type ReadDump, readDump } from '../../src/pipeline.ts'
import { testKnowledge } from '../support/test-knowledge.ts'

const title = 'Yerevan mở lại chợ đá Vernissage sau trận lũ'
const stamp = '12/05/2022 08:15'
const lede =
  'Chợ đá Vernissage ở Yerevan mở cửa trở lại hôm thứ bảy, hai tuần sau khi nước lũ cuốn trôi gần nửa số quầy hàng.'
const paragraphs = [
  'Tòa thị chính Yerevan cho biết việc sửa chữa tốn chừng bốn trăm triệu dram và mất thêm một mùa nữa mới xong.',
  'Hội Phố Đá đề nghị thành phố hoãn thu thuế sáu tháng đối với những chủ quầy đã mất hết hàng trong trận lũ.',
]
const [first = '', second = ''] = paragraphs
const others = [
  ['Gyumri dựng lại cây cầu đá', 'Cây cầu trăm tuổi sẽ đón khách đi bộ từ tháng sau.'],
  ['Goris mở lớp dạy nghề tạc tượng', 'Hai mươi học viên đầu tiên nhập học trong tuần này.'],
] as const

describe('a short sentence of the story that ends as furniture does stays in it', () => {
  test.each([
    'Armenia chưa bình luận.',
    'Điện Kremlin từ chối bình luận.',
    'Bộ Văn hóa Armenia không đăng nhập hệ thống.',
    'Baku chưa chia sẻ.',
  ])('%s', (line) => {
    for (const lines of [
      [title, stamp, lede, line, ...paragraphs],
      [title, stamp, lede, first, line, second],
      [title, stamp, lede, ...paragraphs, line],
    ]) {
      expect(['lede', 'paragraph']).toContain(roleIn(lines, line))
    }
  })

  test.each(['Gửi bình luận', 'Hãy đăng nhập để bình luận.', 'Bạn chưa đăng nhập.'])(
    'and furniture does not: %s',
    (line) => {
      expect(roleIn([title, stamp, lede, ...paragraphs, line], line)).toBe('furniture')
    },
  )
})

describe('a title with the day of the page below it', () => {
  const capitals = 'YEREVAN VÀ CHỢ ĐÁ SAU LŨ'

  test('stays one above the titles of other stories', () => {
    for (const own of [title, capitals]) {
      const lines = ['Văn hóa', own, stamp, 'TIN LIÊN QUAN', ...others.map(([other]) => other), lede, ...paragraphs]
      expect(read(lines).record?.title).toBe(own)
    }
  })

  test('stays one above titles of other stories without a heading, and above its author', () => {
    const [one, two] = others.map(([other]) => other)
    for (const below of [stamp, 'Bài: Hạnh Suối']) {
      const lines = ['Văn hóa', title, below, 'Lưu bài viết', one ?? '', two ?? '', lede, ...paragraphs]
      expect(read(lines).record?.title).toBe(title)
    }
  })

  test('stays one above a long lede that lost its full stop', () => {
    const long = `${lede.replace(/\.$/u, '')} và làm hàng trăm gia đình thợ tạc mất kế sinh nhai`
    const lines = [title, stamp, 'Lưu bài viết', long, ...paragraphs]
    expect(read(lines).record).toMatchObject({ title, lede: long })
  })

  test('is not the name of the page', () => {
    const lines = [
      'Báo Núi Đá - Tin tức 24h',
      'Đăng nhập',
      title,
      'Xem cỡ chữ: A+ | A | A-',
      stamp,
      lede,
      ...paragraphs,
    ]
    expect(read(lines).record?.title).toBe(title)
  })

  test('is not the title of another story, whose day stands above that of the page', () => {
    const lines = ['Gyumri dựng lại cây cầu đá', '20/05/2022', title, stamp, lede, ...paragraphs]
    expect(read(lines).record?.title).toBe(title)
  })

  test('is not who wrote the story', () => {
    for (const author of ['Hạnh Suối / Đài PT-TH Núi Đá', 'Hạnh Suối - Phóng viên TTXVN tại Nga']) {
      expect(read([author, stamp, lede, ...paragraphs]).record).toMatchObject({ title: null, byline: 'Hạnh Suối' })
    }
  })
})

describe('below the keywords of a story stand other stories', () => {
  test.each(['Từ khóa: chợ đá, Yerevan', 'Tags', '• Từ khóa', 'Thẻ: Armenia • chợ đá'])('%s', (keywords) => {
    const { record, tree } = read([title, stamp, lede, ...paragraphs, keywords, ...others.flat()])
    expect(record?.body).toEqual(paragraphs)
    expect(tree?.children[5]?.role).toBe('furniture')
  })

  test('but not below those above its text', () => {
    const lines = [title, 'Chủ đề: chợ đá', stamp, lede, ...paragraphs]
    expect(read(lines).record?.body).toEqual(paragraphs)
  })
})

test.each([
  'ADVERTISEMENT',
  'Tiếp tục đọc bên dưới',
  'Mute',
  '(Còn tiếp trang 2)',
  '© 2022 Báo Núi Đá. Bản quyền thuộc về Báo Núi Đá.',
])('what pages print between paragraphs is no part of the story: %s', (line) => {
  expect(roleIn([title, stamp, lede, first, line, second], line)).toBe('furniture')
})

test('a day in square brackets dates the page', () => {
  expect(read([title, '[12/05/2022]', lede, ...paragraphs]).record?.published.edtf).toBe('2022-05-12')
})

test('a picture’s source in brackets before its caption opens a caption', () => {
  const { record } = read([title, stamp, lede, '[Ảnh: AFP] Người bán phơi tượng đá ở bờ Nam sông', ...paragraphs])
  expect(record?.captions.map(({ text }) => text)).toEqual(['Người bán phơi tượng đá ở bờ Nam sông'])
})

describe('what closes a story', () => {
  test.each([
    ' Hạnh Suối',
    ' - Hạnh Suối',
    ' HẠNH SUỐI',
    ' PV',
    ' (HẾT)',
    ' //',
    ' (Tổng hợp)',
    ' TTXVN/Báo Núi Đá',
    ' Bài và ảnh: Hạnh Suối',
    ' H.S',
    ' H.S (Theo Sputnik)',
    ' Hạnh Suối (tổng hợp)',
  ])('stands behind its last sentence:%s', (author) => {
    const last = `${second}${author}`
    expect(roleIn([title, stamp, lede, first, last, 'Tin liên quan', others[0][0]], last)).toBe('paragraph')
  })

  test.each(['--- Hạnh Suối ---', '(Hạnh Suối tổng hợp)'])('is named between marks: %s', (author) => {
    expect(read([title, stamp, lede, ...paragraphs, author]).record?.byline).toBe('Hạnh Suối')
  })
})

test('an outlet beside the day and the page’s own program are no authors', () => {
  const signed = [title, `Núi Đá Online | ${stamp}`, lede, ...paragraphs, 'Hạnh Suối (theo Reuters)']
  expect(read(signed).record?.byline).toBe('Hạnh Suối')
  expect(read([title, stamp, 'Đăng bởi: admin', lede, ...paragraphs]).record).toMatchObject({ title, byline: null })
})

test('a short title behind a mark keeps its place in a list that dates its items', () => {
  const items = ['- Gyumri dựng lại cây cầu đá (02/05/2022)', '- Goris mở lớp dạy nghề (28/04/2022)']
  const { record } = read([title, stamp, lede, ...paragraphs, 'Bài cũ hơn:', ...items])
  expect(record?.older.map((story) => story.title)).toEqual(['Gyumri dựng lại cây cầu đá', 'Goris mở lớp dạy nghề'])
})

describe('a line that points to another story', () => {
  const [other] = others[0]
  test.each(['Mời bạn đọc xem thêm: ', 'Bài liên quan: ', '>> ', 'Có thể bạn quan tâm: ', '➡ '])('%s', (pointer) => {
    const { record } = read([title, stamp, lede, first, `${pointer}${other}`, second])
    expect(record?.related).toEqual([{ title: other, abstract: null }])
    expect(read([stamp, `${pointer}${other}`, lede, ...paragraphs]).record?.title).toBeNull()
  })
})

function roleIn(lines: readonly string[], line: string): string | undefined {
  return read(lines).tree?.children[lines.indexOf(line)]?.role
}

function read(lines: readonly string[]): ReadDump {
  return readDump(new VFile({ path: 'dumps/cho-da.txt', value: lines.join('\n') }), testKnowledge)
}
