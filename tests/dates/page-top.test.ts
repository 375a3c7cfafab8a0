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
  test('bounds the story from above, and alone tells nothing', () => {
    expect(edtf(['dateline', 'Thứ Bảy, 07/02/2026'], menu, title, lede)).toBe('XXXX-03-01')
    expect(weigh(page(['dateline', 'Thứ Bảy, 07/02/2026'], menu, title, lede)).survivingYears.at(-1)).toBe(2025)
    expect(edtf(['dateline', 'Thứ Bảy, 07/02/2026'], menu, title, ['lede', 'Hai bên tiếp tục đàm phán.'])).toBeNull()
  })
  test('points to the year when the story’s day is a few days before it', () => {
    expect(edtf(['dateline', 'Chủ nhật, 03/03/2024'], menu, title, lede)).toBe('2024-03-01~')
    expect(edtf(['dateline', 'Thứ Bảy, 02/03/2019'], menu, title, lede, leap)).toBe('XXXX-03-01')
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
    expect(edtf(['dateline', 'Thứ Ba, 05/03/2024, 10:20'], title, ['lede', 'Hai bên tiếp tục đàm phán.'])).toBe(
      '2024-03-05',
    )
  })
  test('gives no bound where it was read as furniture: there it may be that of another story', () => {
    expect(edtf(['furniture', 'Thứ Ba, 05/03/2019'], menu, title, lede, leap)).toBe('2024-03-01~')
    expect(weigh(page(['furniture', 'Hôm nay: 05/03/2019'], menu, title, lede)).survivingYears.at(-1)).toBe(2026)
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
