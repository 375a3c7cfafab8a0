import { describe, expect, test } from 'vitest'
import { findConflicts } from '../../src/dates/find-conflicts.ts'
import type { GivenDates } from '../../src/dates/given-dates.ts'
import { inferPublished } from '../../src/dates/infer-published.ts'
import type { PlacedText, Role } from '../../src/tree/dump-tree.ts'
import { page } from './page.ts'
import { smallKnowledge } from './small-knowledge.ts'

type Line = readonly [Role, string]
const lede: Line = ['lede', 'Bộ Ngoại giao Đức ngày 1/3 thông báo hai bên tiếp tục đàm phán.']
const leap: Line = ['paragraph', 'Ngoại trưởng Đức Annalena Baerbock chủ trì hai ngày đàm phán 28 và 29/2.']
const title: Line = ['title', 'Hai bên tiếp tục đàm phán']
const menu: Line = ['furniture', 'Thế giới']

const weigh = (texts: PlacedText[], given: GivenDates = {}) => inferPublished(texts, given, smallKnowledge)
const edtf = (...lines: Line[]) => weigh(page(...lines)).published.edtf
const conflicts = (...lines: Line[]) => {
  const texts = page(...lines)
  return findConflicts(texts, {}, weigh(texts), smallKnowledge)
}

describe('a date at the top of a page', () => {
  test.each(['Sunday, November 22, 2026', 'Friday, March 7, 2025', 'Thứ Bảy, 07/02/2026', '07/02/2026'])(
    '%s is the day of viewing: the story tells its own',
    (top) => {
      expect(edtf(['dateline', top], menu, title, lede, leap)).toBe('2024-03-01~')
      expect(edtf(['dateline', top], title, lede, leap)).toBe('2024-03-01~')
      expect(edtf(menu, ['dateline', top], menu, title, lede, leap)).toBe('2024-03-01~')
    },
  )
  test.each([
    'A- A A+',
    '96 lượt xem',
    'Lượt xem: 230',
    '3 phút đọc',
    'Nghe bài viết',
    'Chia sẻ',
    'In bài',
    'Bình luận (2)',
  ])('is the story’s above its tools: %s', (tool) => {
    const tools: Line = ['furniture', tool]
    expect(edtf(menu, ['dateline', '14:25 | Thứ Ba, 12/03/2024'], tools, title, lede)).toBe('2024-03-12')
    expect(edtf(menu, ['dateline', '12/03/2024'], tools, title, lede)).toBe('2024-03-12')
    expect(edtf(['dateline', 'Thứ Bảy, 07/02/2026 14:25'], tools, title, lede)).toBe('XXXX-03-01')
    expect(edtf(menu, ['dateline', 'Thứ Bảy, 07/02/2026 14:25'], menu, tools, title, lede)).toBe('XXXX-03-01')
  })
  test.each(['Thời sự', 'Facebook', 'Đăng nhập', 'Tìm kiếm', 'RSS', 'Hotline: 0912 000 000', 'Đọc báo in'])(
    'is the page’s above what serves all of it: %s',
    (line) => {
      expect(edtf(menu, ['dateline', '14:25 | Thứ Bảy, 07/02/2026'], ['furniture', line], title, lede)).toBe(
        'XXXX-03-01',
      )
    },
  )
  describe('is the story’s where a story of today has a picture of that day', () => {
    const clockLine: Line = ['dateline', 'Thứ ba, 19/9/2023, 17:05 (GMT+7)']
    const today: Line = ['lede', 'Bộ Quốc phòng Azerbaijan hôm nay tuyên bố mở chiến dịch ở vùng này.']
    const caption = (text: string): Line => ['caption', text]

    test.each([
      'Khói bốc lên ngoại ô Stepanakert ngày 19/9. Ảnh: Reuters',
      'Khói bốc lên ngoại ô Stepanakert hôm 19/9/2023. Ảnh: Reuters',
      'Stepanakert, 19.9.2023',
    ])('%s', (text) => {
      expect(edtf(clockLine, menu, title, today, caption(text))).toBe('2023-09-19~')
    })
    test.each([
      'Khói bốc lên ngoại ô Stepanakert ngày 18/9. Ảnh: Reuters',
      'Khói bốc lên ngoại ô Stepanakert ngày 19/9/2020. Ảnh: Reuters',
      'Khói bốc lên ngoại ô Stepanakert. Ảnh: Reuters',
    ])('but not: %s', (text) => {
      expect(edtf(clockLine, menu, title, today, caption(text))).toBeNull()
    })
    test.each([
      ['above the title', [caption('Goris mở hội hoa ngày 19/9. Ảnh: Reuters'), title, today]],
      ['above a section', [caption('Goris mở hội hoa ngày 19/9. Ảnh: Reuters'), menu, title, today]],
      ['below the end of the text', [title, today, menu, caption('Goris mở hội hoa ngày 19/9. Ảnh: Reuters')]],
    ])('but not where the picture may be of another story: %s', (_, lines) => {
      expect(edtf(clockLine, menu, ...lines)).toBeNull()
    })
    test('and not where the story tells of no today', () => {
      const other: Line = ['lede', 'Bộ Quốc phòng Azerbaijan tuyên bố mở chiến dịch ở vùng này.']
      expect(edtf(clockLine, menu, title, other, caption('Stepanakert ngày 19/9. Ảnh: Reuters'))).toBeNull()
    })
  })
  test('bounds the story from above, and alone tells nothing', () => {
    expect(edtf(['dateline', 'Thứ Bảy, 07/02/2026'], menu, title, lede)).toBe('XXXX-03-01')
    expect(weigh(page(['dateline', 'Thứ Bảy, 07/02/2026'], menu, title, lede)).survivingYears.at(-1)).toBe(2025)
    expect(edtf(['dateline', 'Thứ Bảy, 07/02/2026'], menu, title, ['lede', 'Hai bên tiếp tục đàm phán.'])).toBeNull()
  })
  test('points to the year when the story’s day is a few days before it', () => {
    expect(edtf(['dateline', 'Chủ nhật, 03/03/2024'], menu, title, lede)).toBe('2024-03-01~')
    expect(edtf(['dateline', 'Thứ Bảy, 02/03/2019'], menu, title, lede, leap)).toBe('XXXX-03-01')
  })
  test('is later than the update below the title: the update goes before it', () => {
    const update: Line = ['dateline', 'Cập nhật: 02/03/2024 | 08:15']
    expect(edtf(menu, ['dateline', 'Thứ hai, 18/3/2024'], title, update, lede)).toBe('2024-03-02')
    expect(edtf(menu, ['dateline', 'Thứ sáu, 1/3/2024'], title, update, lede)).toBe('2024-03-01')
  })
  test('a dateline beside the title goes before it', () => {
    expect(edtf(['dateline', 'Thứ Bảy, 07/02/2026'], menu, title, ['dateline', '02/03/2024'], lede)).toBe('2024-03-02')
  })
  test('a dateline between title and text goes before the clock that the page prints above', () => {
    expect(edtf(['dateline', 'Thứ Tư, 06/03/2024, 07:43'], title, ['dateline', '05/03/2024 | 19:29'], lede)).toBe(
      '2024-03-05',
    )
  })
  test('beside the weather is the day of viewing, whatever clock stands with it', () => {
    const top: Line = ['dateline', 'Thứ 3, 05/03/2024 | 10:20 Hà Nội 25°C']
    expect(edtf(top, title, ['lede', 'Hai bên tiếp tục đàm phán.'])).toBeNull()
    expect(edtf(menu, ['dateline', 'Thứ Ba, 05/03/2024, 10:20'], title, ['lede', 'Hai bên tiếp tục đàm phán.'])).toBe(
      '2024-03-05',
    )
  })
  test('with its weekday as the first line is the page’s own clock: the story’s day may be near it, and else none is known', () => {
    const silent: Line = ['lede', 'Hai bên tiếp tục đàm phán.']
    const clock: Line = ['dateline', 'Thứ Hai, 23/11/2026 | 06:05']
    expect(edtf(clock, title, silent)).toBeNull()
    expect(weigh(page(clock, title, silent)).published.evidence[0]?.says).toContain('có thể là ngày xem trang')
    expect(edtf(clock, title, ['lede', 'Bộ Ngoại giao Đức ngày 22/11 ra thông báo.'])).toBe('2026-11-22~')
    expect(edtf(['dateline', 'Cập nhật lúc 06:05, Thứ Hai, 23/11/2026'], title, silent)).toBe('2026-11-23')
    expect(edtf(['dateline', 'Đăng lúc 06:05, Thứ Hai, 23/11/2026'], title, silent)).toBe('2026-11-23')
    expect(edtf(['dateline', '23/11/2026 06:05'], title, silent)).toBe('2026-11-23')
    expect(edtf(title, clock, silent)).toBe('2026-11-23')
  })
  test('gives no bound where it was read as furniture: there it may be that of another story', () => {
    expect(edtf(['furniture', 'Thứ Ba, 05/03/2019'], menu, title, lede, leap)).toBe('2024-03-01~')
    expect(weigh(page(['furniture', 'Hôm nay: 05/03/2019'], menu, title, lede)).survivingYears.at(-1)).toBe(2026)
  })
  test('is the story’s where that is of today and names the same day', () => {
    const top: Line = ['dateline', 'Thứ Hai 23-4-2018']
    const now: Line = ['lede', 'Ông hôm nay tuyên bố từ chức.']
    const said: Line = ['paragraph', 'Thông báo ngày 23/4 viết như vậy.']
    expect(edtf(top, menu, title, now, said)).toBe('2018-04-23~')
    expect(edtf(top, menu, title, now, ['paragraph', 'Thông báo ngày 22/4 viết như vậy.'])).toBeNull()
    expect(edtf(top, menu, title, now, ['paragraph', 'Ông sẽ đi từ ngày 23/4.'])).toBeNull()
    expect(
      edtf(top, menu, title, ['lede', 'Ông tuyên bố từ chức.'], ['paragraph', 'Năm 2021, ông trở lại.']),
    ).toBeNull()
    expect(edtf(top, menu, title, now, said, ['paragraph', 'Năm 2021, ông đã trở lại.'])).not.toBe('2018-04-23~')
  })
  test('is named when the story contradicts it', () => {
    expect(conflicts(['dateline', 'Thứ Bảy, 07/02/2026'], menu, title, lede, leap)).toEqual([
      {
        found: 'Thứ Bảy, 07/02/2026',
        says: '2026-02-07',
        expected: '2024-03-01~',
        line: 1,
        witness: expect.objectContaining({ text: 'Ngoại trưởng Đức Annalena Baerbock', line: 5 }),
        why: expect.stringContaining('8/12/2021 đến 6/5/2025'),
      },
    ])
  })
})

describe('a day that a line says to be of the outlet or the reader', () => {
  const silent: Line = ['lede', 'Hai bên tiếp tục đàm phán.']
  const kickoff: Line = ['lede', 'Bộ Ngoại giao Đức ngày 1/3 thông báo hai bên tiếp tục đàm phán.']
  test.each([
    'Giấy phép số 185/GP-BTTTT cấp ngày 12/3/2019',
    'Giấy phép xuất bản 12/GP-STTTT ngày 12/3/2019',
    'GPXB số 12 ngày 12/3/2019',
    'Cơ quan chủ quản: Hội Núi Đá, lập ngày 12/3/2019',
    '© Báo Núi Đá từ 12/3/2019',
    'Bản quyền Báo Núi Đá 12/3/2019',
    'Quyết định số 12/QĐ-UB ngày 12/3/2019',
    'Số đầu tiên ra ngày 12/3/2019',
    'Chào mừng 94 năm Ngày Báo chí 21/6/2019',
    'Còn 100 ngày đến Đại hội 25/01/2021',
    'Tỷ giá ngày 12/03/2019',
    'ISSN 1234-5678, cấp phép 12/3/2019',
  ])('is none, and bounds nothing: %s', (line) => {
    for (const lines of [
      [['dateline', line], title, silent],
      [menu, ['dateline', line], title, silent],
      [title, ['dateline', line], silent],
      [title, silent, ['dateline', line]],
    ] satisfies Line[][])
      expect(edtf(...lines)).toBeNull()
    expect(weigh(page(menu, ['dateline', line], title, kickoff)).survivingYears.at(-1)).toBe(2026)
  })
  test.each([
    'Hôm nay: Thứ Ba, 12/03/2019 | 06:05',
    'Bây giờ là 06:05 ngày 12/03/2019',
    'Hotline 0901 234 567 - 12/03/2019 06:05',
    'Thời tiết Hà Nội 06:05 12/03/2019',
    'Truy cập lúc 06:05 ngày 12/03/2019',
    'In ngày 12/03/2019 06:05',
  ])('is that of viewing: %s', (line) => {
    expect(edtf(['dateline', line], title, silent)).toBeNull()
    expect(edtf(title, ['dateline', line], silent)).toBeNull()
    expect(weigh(page(menu, ['dateline', line], title, kickoff)).survivingYears.at(-1)).toBe(2019)
  })
  test.each([
    'Đăng ngày 12/3/2019',
    'Báo Núi Đá © 12/3/2019 | Đăng lúc 08:00',
    'Tin ngày 12/03/2019 06:05',
    'Lượt xem: 120 | 12/03/2019 06:05',
    'Bảo Hà - 12/03/2019 06:05',
    '12/03/2019 06:05 (6/2 Âm lịch)',
  ])('is not the line of a story: %s', (line) => {
    expect(edtf(title, ['dateline', line], silent)).toBe('2019-03-12')
  })
  test('is no story’s where readers wrote below it, a page is printed or an event is announced', () => {
    const stamp: Line = ['dateline', '15/04/2023 09:10']
    const text: Line = ['paragraph', 'Hai bên gặp nhau.']
    const reader: Line = ['noise', 'Minh Anh']
    expect(edtf(title, silent, text, ['furniture', 'Bình luận (2)'], reader, stamp, ['noise', 'Hay!'])).toBeNull()
    expect(
      edtf(title, silent, text, ['furniture', '3 bình luận'], reader, ['dateline', 'Quốc, 15/04/2023 09:10']),
    ).toBeNull()
    expect(edtf(title, silent, text, ['byline', 'Minh Anh'], stamp, ['furniture', 'Bình luận (2)'])).toBe('2023-04-15')
    expect(edtf(title, silent, text, ['furniture', 'Bình luận về bài này xin gửi về tòa soạn'], reader, stamp)).toBe(
      '2023-04-15',
    )
    expect(edtf(title, silent, text, ['dateline', 'In bài này | Gửi email | 15/04/2023 09:10'])).toBeNull()
    expect(edtf(title, ['dateline', 'In bài này | Gửi email | 15/04/2023 09:10'], silent)).toBe('2023-04-15')
    const event: Line = ['dateline', 'Thời gian: 9h00 ngày 15/10/2022']
    expect(edtf(title, event, ['caption', 'Địa điểm: Hội trường A'], silent)).toBeNull()
    expect(edtf(title, event, silent)).toBe('2022-10-15')
  })
  test('is told by what stands beside it on its line', () => {
    const texts = page(title, ['furniture', 'Giấy phép số 185/GP-BTTTT cấp'], ['dateline', 'ngày 12/3/2019'], silent)
    const [first, ...others] = texts
    const glued = [...(first ? [first] : []), ...others.map((text, at) => ({ ...text, line: at < 2 ? 2 : 3 }))]
    expect(weigh(glued).published.edtf).toBeNull()
    expect(weigh(texts).published.edtf).toBe('2019-03-12')
  })
})

describe('a dateline beside the title', () => {
  test.each<[string, Line[]]>([
    ['after it', [title, ['dateline', '02/03/2024'], lede]],
    ['on the line above it, under a menu', [menu, ['dateline', '02/03/2024'], title, lede]],
    ['with a clock time above it', [['dateline', '10:20 02/03/2024'], title, lede]],
    ['with an author above it', [menu, ['byline', 'Văn An | 02/03/2024'], menu, title, lede]],
    ['on a silent story', [title, ['dateline', '02/03/2024'], ['lede', 'Hai bên tiếp tục đàm phán.']]],
  ])('%s is certain', (_, lines) => {
    expect(weigh(page(...lines)).published).toMatchObject({ edtf: '2024-03-02', basis: 'dateline' })
  })
  test.each<[string, string]>([
    ['months after the lede’s day', '07/02/2026 10:20'],
    ['before the lede’s day', '27/02/2024 10:20'],
  ])('%s does not count against the story', (_, dateline) => {
    const lines: Line[] = [title, ['dateline', dateline], lede, leap]
    expect(edtf(...lines)).toBe('2024-03-01~')
    expect(conflicts(...lines)).toMatchObject([{ found: dateline, expected: '2024-03-01~', line: 2 }])
  })
  test('far from a full date in the lede leaves the story undated', () => {
    const lines: Line[] = [
      title,
      ['dateline', '27/09/2024 10:20'],
      ['lede', 'Ngày 27/9/2020, chiến tranh nổ ra ở Karabakh.'],
    ]
    expect(edtf(...lines)).toBeNull()
    expect(conflicts(...lines)).toEqual([
      {
        found: '27/09/2024 10:20',
        says: '2024-09-27',
        expected: 'Ngày 27/9/2020',
        line: 2,
        witness: expect.objectContaining({ text: 'Ngày 27/9/2020', line: 3 }),
        why: 'Tin kể việc của ngày 27/9.',
      },
    ])
  })
  test('shortly after a full date in the lede counts', () => {
    expect(edtf(title, ['dateline', '02/03/2020'], ['lede', 'Ngày 1/3/2020, Đức ra thông báo.'])).toBe('2020-03-02')
  })
  test('out of an office’s term leaves the story open', () => {
    const lines: Line[] = [
      title,
      ['dateline', '02/03/2020'],
      ['lede', 'Ngày 1/3, Ngoại trưởng Đức Annalena Baerbock lên tiếng.'],
    ]
    expect(edtf(...lines)).toBe('XXXX-03-01')
    expect(conflicts(...lines)).toHaveLength(1)
  })
})

describe('a header that gives no day', () => {
  const silent = page(title, lede)
  test('its year settles the day of the text', () => {
    const { published } = weigh(silent, { published: '2022' })
    expect(published).toMatchObject({ edtf: '2022-03-01~', basis: 'inferred' })
    expect(published.evidence).toContainEqual(expect.objectContaining({ kind: 'header', text: 'published: 2022' }))
  })
  test('its month does too, and lets a dateline within it count', () => {
    expect(weigh(silent, { published: '2022-03' }).published.edtf).toBe('2022-03-01~')
    expect(weigh(page(title, ['dateline', '02/03/2022'], lede), { published: '2022-03' }).published.edtf).toBe(
      '2022-03-02',
    )
  })
  test('what the page says outside it does not count', () => {
    expect(weigh(silent, { published: '2022-05' }).published).toMatchObject({ edtf: '2022-05', basis: 'editor' })
    expect(
      weigh(page(title, ['dateline', '02/03/2023'], ['lede', 'Hai bên họp.']), { published: '2022' }).published,
    ).toMatchObject({
      edtf: '2022',
      basis: 'editor',
    })
    expect(weigh(page(title, lede, leap), { published: '2022' }).published.edtf).toBe('2022')
  })
})
