import { describe, expect, test } from 'vitest'
import type { ArticleRecord } from '../../src/record/article-record.ts'
import { readPage } from '../support/read-page.ts'
import { longStory, story, title } from './stone-market.ts'

test.each([
  ['PGS. TS. Lò Văn Đỉnh và ThS. Hà Thị Suối', 'PGS. TS. Lò Văn Đỉnh và ThS. Hà Thị Suối'],
  ['Nội dung: Hạnh Suối', 'Hạnh Suối'],
  ['Tin, bài: Hạnh Suối', 'Hạnh Suối'],
  ['Tin, bài: Chi đoàn Khoa Đá quý', 'Chi đoàn Khoa Đá quý'],
  ['Ma-ri-a Hồng Thác chuyển ngữ', 'Ma-ri-a Hồng Thác'],
  ['Đá cuội (dịch từ Hetq)', 'Đá cuội'],
  ['Nino Trương, tường trình từ Tbilisi.', 'Nino Trương'],
  ['( Sưu tầm và lược thuật : Cẩm Thác )', 'Cẩm Thác'],
  ['Theo Quang Suối (Tin đá)', 'Quang Suối'],
  ['PGS.TS. Lò Văn Đỉnh*, ThS. Hà Thị Suối**', 'PGS.TS. Lò Văn Đỉnh*, ThS. Hà Thị Suối**'],
  ['TS. Lò Văn Đỉnh (1) - TSKH Hà Thị Suối (2)', 'TS. Lò Văn Đỉnh (1) - TSKH Hà Thị Suối (2)'],
  ['H.N (T/h)', 'H.N'],
  ['H.S (TTXVN)', 'H.S'],
  ['HSu (TTXVN)', 'HSu'],
  ['Lò Đỉnh | Núi Đá tạp chí', 'Lò Đỉnh'],
  ['Lò Đỉnh | Làng Đá nhật báo', 'Lò Đỉnh'],
  ['LÒ ĐỈNH (TTXVN)', 'LÒ ĐỈNH'],
  ['Hạnh Suối (gởi từ Tbilisi)', 'Hạnh Suối'],
  ['H.Th (tổng hợp)', 'H.Th'],
  ['Hạnh Suối t/h', 'Hạnh Suối'],
  ['Hạnh Suối biên soạn', 'Hạnh Suối'],
  ['Hạnh Suối (biên soạn theo Hetq)', 'Hạnh Suối'],
  ['Hạnh Suối tổng hợp từ Hetq, IPN', 'Hạnh Suối'],
  ['Lò Đỉnh | Tạp chí Núi Đá', 'Lò Đỉnh'],
  ['**Hạnh Suối**', 'Hạnh Suối'],
  ['_Tác giả: Lò Văn Đỉnh_', 'Lò Văn Đỉnh'],
  ['***Bài và ảnh: LÒ ĐỈNH***', 'LÒ ĐỈNH'],
  ['Phóng viên thường trú Lò Văn Đỉnh', 'Lò Văn Đỉnh'],
  ['Bài và ảnh: Phóng viên Lò Văn Đỉnh', 'Lò Văn Đỉnh'],
  ['Bài và ảnh Lò Văn Đỉnh', 'Lò Văn Đỉnh'],
  ['CTV: Hạnh Suối', 'Hạnh Suối'],
  ['Hạnh Suối - Phóng viên TTXVN tại Moskva', 'Hạnh Suối'],
  ['Lò Đỉnh; ảnh: Hạnh Suối', 'Lò Đỉnh'],
  ['✍️ Hạnh Suối', 'Hạnh Suối'],
  ['— Hạnh Suối —', 'Hạnh Suối'],
  ['(Hạnh Suối)', 'Hạnh Suối'],
  ['Bởi Hạnh Suối', 'Hạnh Suối'],
  ['Viết bởi: Hạnh Suối', 'Hạnh Suối'],
  ['Hạnh Suối dịch', 'Hạnh Suối'],
  ['Hạnh Suối (từ Yerevan)', 'Hạnh Suối'],
  ['Hạnh Suối, phóng viên Báo Núi Đá tại Kavkaz', 'Hạnh Suối'],
  ['H.Suối', 'H.Suối'],
  ['PV TTXVN tại Nga', 'PV TTXVN tại Nga'],
  ['Hạnh Suối/VOV.VN biên dịch Nguồn: RT', 'Hạnh Suối'],
  ['Hạnh Suối lược dịch (Nguồn: Hetq)', 'Hạnh Suối'],
  ['Hạnh Suối (dịch). Nguồn: RT', 'Hạnh Suối'],
  ['Hạnh Suối lược dịch theo Hetq', 'Hạnh Suối'],
  ['Hạnh Suối/TTXVN', 'Hạnh Suối'],
  ['Hạnh Suối - TTXVN', 'Hạnh Suối'],
  ['Hạnh Suối, theo Hetq', 'Hạnh Suối'],
  ['Theo Hạnh Suối/VOV.VN', 'Hạnh Suối'],
])('%s below the story', (line, author) => {
  expect(bylineOf(title, ...story, line)).toBe(author)
})

test.each([
  ['Trung Suối / 24/11/2024 11:05', 'Trung Suối'],
  ['Trung Suối • 24/11/2024 11:05', 'Trung Suối'],
  ['Lò Thị Suối |  11:05 24/11/2024 |  1.250', 'Lò Thị Suối'],
  ['**Lò Văn Đỉnh**', 'Lò Văn Đỉnh'],
  ['Lò Văn Đỉnh | Tạp chí Núi Đá', 'Lò Văn Đỉnh'],
  ['Phóng viên thường trú: Lò Văn Đỉnh', 'Lò Văn Đỉnh'],
  ['Lò Văn Đỉnh / 08:30, 26/5/2024', 'Lò Văn Đỉnh'],
  ['Lò Văn Đỉnh 26/5/2024 - 08:30', 'Lò Văn Đỉnh'],
  ['G. Lò Văn Đỉnh, O.P.', 'G. Lò Văn Đỉnh, O.P.'],
  ['Lm. Giuse Lò Đỉnh, S.J.', 'Lm. Giuse Lò Đỉnh, S.J.'],
  ['Lò Đỉnh (Theo Hetq)-Thứ tư, ngày 27/09/2023 06:38 GMT+7', 'Lò Đỉnh'],
  ['Lò Đỉnh (TTXVN) | 27/09/2023 06:38', 'Lò Đỉnh'],
  ['12/05/2022 08:15 | Lò Đỉnh', 'Lò Đỉnh'],
  ['12/05/2022 - 08:15 Lò Đỉnh', 'Lò Đỉnh'],
  ['Lò Đỉnh • 12/05/2022 08:15 • 3 phút đọc', 'Lò Đỉnh'],
  ['by Lò Đỉnh', 'Lò Đỉnh'],
])('%s above the story', (line, author) => {
  expect(bylineOf(title, line, ...story)).toBe(author)
})

test.each(['Tác giả: Nino Suối', 'Bài và ảnh: Hạnh Suối', 'Người dịch: Hạnh Suối'])(
  'who is announced below the lede and its picture: %s',
  (line) => {
    const [, author] = line.split(': ')
    expect(bylineOf(title, ...story, 'Dãy quầy phía Nam. Ảnh Reuters', line, ...story.toReversed())).toBe(author)
    expect(bylineOf(title, ...story, line, ...story.toReversed())).toBe(author)
  },
)

test('a name above the source of a picture is no caption', () => {
  expect(bylineOf(title, ...story, 'Thảo Suối - Đức Thác', '(Đồ họa: Núi Đá)')).toBe('Thảo Suối - Đức Thác')
})

test('a name between the text and a list without a heading', () => {
  expect(bylineOf(title, ...story, 'Hạnh Suối', '23 quầy còn lại ở Lori', 'Đá quý và đá thường', 'Báo lỗi')).toBe(
    'Hạnh Suối',
  )
})

test('a place of the story below its text is no author', () => {
  const lines = story.map((line) => line.replaceAll('chợ đá', 'chợ Đá Hoa').replaceAll('Chợ đá', 'Ở chợ Đá Hoa'))
  expect(bylineOf(title, ...lines, 'Người ở chợ Đá Hoa đã quen với lũ.', 'Đá Hoa')).toBeNull()
})

test.each(['Ông Hakob', 'European Council @EUCouncil', '— Caucasus Watcher (@caucwatch)'])('no author: %s', (line) => {
  const said = 'Ông già nhất chợ là ông Hakob, người bán đá từ thuở mười lăm và chưa nghỉ ngày nào.'
  expect(bylineOf(title, ...story, line, said)).toBeNull()
})

test('whence the story was taken is no picture’s source, nor the sentence above it a caption', () => {
  const lines = [title, ...story, 'Nguồn: Báo Núi Đá', 'Đánh giá bài viết'].flatMap((line) => [line, ''])
  expect(recordOf(...lines)).toMatchObject({ byline: null, captions: [], lede: story[0], body: [story[1]] })
})

test.each(['Theo Báo Núi Đá', 'Theo Hạnh Suối', 'Theo Hetq', 'Theo Hetq, RFE/RL và Báo Núi', '(Theo Hetq, Civil.ge)'])(
  'whence the story was taken is no author: %s',
  (line) => {
    expect(bylineOf(title, ...story, line)).toBeNull()
  },
)

test('who put up another story is not the author of this one', () => {
  const item = ['Cảng đá Alat hụt hơi vì mực nước xuống thấp', 'Đò Suối - 26/08/2021']
  expect(bylineOf(title, ...story, 'Tin liên quan', ...item, ...story.map((line) => `Ở Gyumri, ${line}`))).toBeNull()
  expect(bylineOf(title, ...story, 'Đò Suối - 26/08/2021')).toBe('Đò Suối')
  expect(bylineOf(title, 'Đò Suối - 26/08/2021', ...story)).toBe('Đò Suối')
})

test('capitals far above the story name whose page it is, right above it who wrote it', () => {
  const menu = ['Trang chủ', 'Tuyển sinh', 'Đào tạo', 'Nghiên cứu', 'Hợp tác', 'Thư viện', 'Sinh viên', 'Tin tức']
  expect(bylineOf('KHOA ĐÁ QUÝ HỌC - ĐẠI HỌC NÚI ĐÁ', ...menu, title, ...story)).toBeNull()
  expect(bylineOf(...menu, title, 'LÒ VĂN ĐỈNH - HÀ THỊ SUỐI', ...story)).toBe('LÒ VĂN ĐỈNH - HÀ THỊ SUỐI')
})

test('a title that names somebody’s view is no source', () => {
  const line = 'Theo Pashinyan, Armenia sẽ mở lại cả ba ngôi chợ đá'
  expect(recordOf(line, ...story)?.title).toBe(line)
})

test.each([
  ['Theo Hạnh Suối', 'Theo Dân Trí'],
  ['Theo Hạnh Suối', 'Nhịp Sống Núi Đá'],
  ['Theo Lò Văn Đỉnh', 'Theo Báo Núi Đá'],
  ['Theo Hạnh Suối', '(Hetq)'],
  ['Theo Hạnh Suối', '', 'Theo Hetq'],
])('the person above the outlet is: %s / %s', (...lines) => {
  expect(`Theo ${bylineOf(title, ...story, ...lines)}`).toBe(lines[0])
})

test.each([
  ['Theo Trí Thức Trẻ', 'Theo Hetq'],
  ['Theo Nhịp Sống Núi Đá', 'Theo Báo Núi'],
  ['Theo Tuổi Trẻ', 'Nguồn: Hetq'],
  ['Theo Reuters', 'Theo Hetq'],
  ['Theo Đời Sống', '(Báo Núi)'],
])('an outlet above another is none: %s / %s', (...lines) => {
  expect(bylineOf(title, ...story, ...lines)).toBeNull()
})

test('who held an interview is named above its notes', () => {
  const lines = ['Nước lên ngang ngực người đứng ở chợ, ông Hakob kể với chúng tôi.', 'Hạnh Suối thực hiện']
  expect(bylineOf(title, ...story, ...lines, '[1] Chợ Vernissage nằm giữa Yerevan, thủ đô Armenia.')).toBe('Hạnh Suối')
})

test.each(['Tân Hoa Xã', 'Đá Hoa Việt Nam'])('an agency alone is no author: %s', (line) => {
  expect(bylineOf(title, line, `YEREVAN (Đá Hoa) - ${story[0]}`, ...story.slice(1))).toBeNull()
})

test.each([
  'Hà Nội 26/5/2024 - 08:30',
  'Thời Sự 26/5/2024 - 08:30',
  '26/5/2024 08:30 | Thế Giới',
  '26/5/2024 08:30 | Tuổi Trẻ',
  '26/5/2024, 08:30 Hà Nội',
])('no author beside a date: %s', (line) => {
  expect(bylineOf(title, line, ...story)).toBeNull()
})

test.each([
  'PV: Thưa bà, chợ đá đã mở cửa lại chưa?',
  'Thế giới | Tin tức',
  'HSu',
  'Phim (TTXVN)',
  'Chuyện đá xưa nay | Núi Đá tạp chí',
])('no author: %s', (line) => {
  expect(bylineOf(title, line, ...story)).toBeNull()
})

test('a place and a comma before the day are the head of a notice, and nobody', () => {
  const lines = [
    'Việt Nam trả lời về tình hình Nagorno-Karabakh',
    'Hà Nội, ngày 21 tháng 9 năm 2023',
    'Việt Nam mong các bên liên quan kiềm chế và giải quyết bất đồng bằng biện pháp hòa bình.',
  ]
  expect(recordOf(...lines)).toMatchObject({ byline: null, published: { edtf: '2023-09-21', basis: 'dateline' } })
})

function bylineOf(...lines: string[]): string | null | undefined {
  return recordOf(...lines)?.byline
}

function recordOf(...lines: string[]): ArticleRecord | undefined {
  return readPage(...lines).record
}

test.each([
  ['Người đăng: Lãng Khách vào lúc 10:20 SA', 'Lãng Khách'],
  ['Đăng bởi Bảo Hà vào lúc 9:15 CH', 'Bảo Hà'],
])('who put a post up on a blog: %s', (line, byline) => {
  expect(readPage(title, ...story, line, 'Nhãn: Armenia').record).toMatchObject({ byline, related: [] })
})

test.each(['Ghi chép của một người hay đi', 'Bởi vì sao đá nổi', 'Phóng sự của nhiều tác giả'])(
  'whose notes a blog holds is no author: %s',
  (line) => {
    expect(readPage('Bến Đò', line, 'Thứ Năm, 12 tháng 11, 2020', title, ...story).record?.byline).toBeNull()
  },
)

test.each(['Bởi đá không biết khóc', 'Bởi đàn ông Armenia không khóc', 'Bản dịch của cha tôi về Yerevan'])(
  'a title that opens as an author’s line does is a title: %s',
  (line) => {
    expect(readPage('Trang chủ', line, 'Thứ Năm, 12 tháng 11, 2020', ...story).record).toMatchObject({
      title: line,
      byline: null,
    })
  },
)

test.each(['Bởi Bảo Hà', 'Đăng bởi Bảo Hà', 'ĐĂNG BỞI BẢO HÀ', 'đăng bởi Bảo Hà', 'TÁC GIẢ: BẢO HÀ'])(
  'an author that a word without a colon announces: %s',
  (line) => {
    expect(readPage(title, line, 'Thứ Năm, 12 tháng 11, 2020', ...story).record?.byline).toMatch(/^bảo hà$/iu)
  },
)

describe('a name between the lede and the text', () => {
  const [lede = '', ...text] = longStory
  const dek = 'Người bán đá ở Yerevan dựng lại quầy hàng bằng tiền vay và sự giúp đỡ của khách quen từ nhiều nước'

  test.each(['Bảo Hà', 'Trần Thu Lan', 'Anna Lee', 'Thu Lan - Bảo Hà'])('is the author: %s', (author) => {
    for (const opening of [lede, dek]) {
      const { record } = readPage(title, '12/05/2022 08:15', opening, author, ...text)
      expect(record).toMatchObject({ title, byline: author, lede: opening, subheadings: [] })
    }
  })

  test.each(['Chợ Vernissage', 'BỐI CẢNH', 'Người Bán Đá', 'Hakob Petrosyan'])('but is no author: %s', (heading) => {
    const [first = '', second = ''] = text
    const speaking = [`${second} Chợ Vernissage đông trở lại.`, 'Con trai ông, Hakob Petrosyan, cũng là người bán đá.']
    const { record } = readPage(title, '12/05/2022 08:15', lede, heading, first, ...speaking)
    expect(record?.byline).toBeNull()
  })
})
