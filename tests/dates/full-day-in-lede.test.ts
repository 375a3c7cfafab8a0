import { describe, expect, test } from 'vitest'
import { inferPublished } from '../../src/dates/infer-published.ts'
import { emptyKnowledge } from '../support/empty-knowledge.ts'
import { page } from './page.ts'
import { smallKnowledge } from './small-knowledge.ts'

const nothing = emptyKnowledge()
const story = (lede: string, ...body: string[]) =>
  page(['title', 'Hai bên đàm phán'], ['lede', lede], ...body.map((text) => ['paragraph', text] as const))
const infer = (lede: string, ...body: string[]) => inferPublished(story(lede, ...body), {}, nothing).published.edtf

describe('a full date of the story’s own day in the lede', () => {
  test.each([
    ['a leap day before it', 'Trước đó, ngày 29/2, hai bên ra tuyên bố.'],
    ['the day before it', 'Trước đó, ngày 28/2, hai bên ra tuyên bố.'],
    ['older days without a year', 'Hôm 12/1, hai bên đã gặp nhau ở Geneva.'],
  ])('%s in the body changes nothing', (_, body) => {
    expect(infer('Bộ Ngoại giao Đức ngày 1/3/2020 thông báo hai bên tiếp tục đàm phán.', body)).toBe('2020-03-01~')
  })
  test.each([
    ['before it', 'Ngày 1/3/2020, Đức ra thông báo sau cuộc gặp hôm 28/2.'],
    [
      'after a long subject',
      'Người phát ngôn Bộ Ngoại giao Cộng hòa Liên bang Đức Andrea Sasse ngày 1/3/2020 cho biết hai bên sẽ họp tiếp.',
    ],
  ])('another day in the lede %s', (_, lede) => {
    expect(infer(lede)).toBe('2020-03-01~')
  })
  test('a later day shortly after it is of the same year, or the next', () => {
    expect(infer('Ngày 1/3/2020, hai bên gặp nhau.', 'Hôm 3/3, Đức ra thông báo.')).toBe('2020-03-03~')
    expect(infer('Ngày 30/12/2020, hai bên gặp nhau.', 'Hôm 2/1, Đức ra thông báo.')).toBe('2021-01-02~')
  })
  test('a bare day far from it is the story’s own', () => {
    expect(infer('Hôm 12/5, ông Aliyev nhắc lại tuyên bố ba bên được ký ngày 9/11/2020.')).toBe('XXXX-05-12')
  })
  test.each([
    ['an older thing', 'Theo thỏa thuận ngày 9/11/2020, quân Nga ở lại.'],
    ['a look back', 'Ngày 27/9/2020, chiến tranh nổ ra. Bốn năm sau, người dân vẫn chờ.'],
    ['a look back to this day', 'Ngày 27/9/2020, chiến tranh nổ ra và đến nay hai nước chưa có hòa ước.'],
    ['a plan', 'Hội nghị sẽ khai mạc ngày 15/10/2025 tại Tbilisi.'],
  ])('is none where it is that of %s', (_, lede) => {
    expect(infer(lede)).toBeNull()
  })
  test('nor below a title that looks back', () => {
    const texts = page(['title', 'Năm năm sau chiến tranh'], ['lede', 'Ngày 27/9/2020, tiếng súng phá tan buổi sáng.'])
    expect(inferPublished(texts, {}, nothing).published.edtf).toBeNull()
  })
  test('nor where the body tells of a later year', () => {
    expect(infer('Ngày 27/9/2020, chiến tranh nổ ra.', 'Năm 2023, người dân rời đi.')).toBeNull()
    expect(infer('Ngày 27/9/2020, chiến tranh nổ ra.', 'Năm 2023, người dân rời đi.', 'Ngày 5/3, ông lên tiếng.')).toBe(
      'XXXX-03-05',
    )
  })
})

describe('what contradicts it', () => {
  const texts = story('Bộ Ngoại giao Đức ngày 1/3/2025 thông báo.', 'Trước đó, ngày 29/2, hai bên ra tuyên bố.')
  test('leaves the year open, and is named', () => {
    const { published, contradictions } = inferPublished(texts, {}, nothing)
    expect(published).toMatchObject({ edtf: 'XXXX-03-01', basis: 'unknown' })
    expect(contradictions).toMatchObject([{ found: 'ngày 29/2', line: 3, expected: '2025-03-01' }])
    expect(contradictions[0]?.says).toContain('2024')
    expect(contradictions[0]?.says).not.toContain('2025')
  })
  test('so does a known event of another year', () => {
    const lede = 'Ngày 1/3/2022, hai bên họp.'
    const event = 'Azerbaijan ngày 19/9 năm ngoái đưa quân tấn công Nagorny-Karabakh.'
    expect(inferPublished(story(lede, event), {}, smallKnowledge)).toMatchObject({
      published: { edtf: 'XXXX-03-01' },
      contradictions: [{ found: 'ngày 19/9 năm ngoái', says: '2024' }],
    })
  })
})

describe('an office in the sentence of a full date', () => {
  const weigh = (lede: string, dateline?: string) =>
    inferPublished(
      page(['title', 'Hai bên đàm phán'], ...(dateline === undefined ? [] : [['dateline', dateline] as const]), [
        'lede',
        lede,
      ]),
      {},
      smallKnowledge,
    )
  test.each([
    'Ngoại trưởng Đức Annalena Baerbock hôm 2/4/2016 cho biết hai bên sẵn sàng đàm phán.',
    'Ngày 2/4/2016, Bộ trưởng Ngoại giao Đức Baerbock tới Yerevan.',
    'Ngày 2/4/2016, bà Annalena Baerbock, Ngoại trưởng Đức, tới Yerevan.',
    'Ngày 2/4/2016, Thủ tướng Armenia Nikol Pashinyan lên tiếng.',
    'Ngày 2/4/2016, Thủ tướng Ác-mê-ni-a Nikol Pashinian lên tiếng.',
    'Ngày 2/4/2016, ông Nikol Pashinyan (Thủ tướng Ác-mê-ni-a) lên tiếng.',
  ])('which nobody had then leaves the year open, and is named: %s', (lede) => {
    const { published, contradictions } = weigh(lede)
    expect(published).toMatchObject({ edtf: 'XXXX-04-02', basis: 'unknown' })
    expect(contradictions).toMatchObject([{ expected: '2016-04-02', line: 2 }])
  })
  test.each([
    'Ngày 2/4/2016, cựu Ngoại trưởng Đức Annalena Baerbock lên tiếng.',
    'Ngày 2/4/2016, nguyên Thủ tướng Armenia Nikol Pashinyan lên tiếng.',
    'Ngày 2/4/2016, ông Nikol Pashinyan, cựu Thủ tướng Armenia, lên tiếng.',
    'Ngày 2/4/2016, ông Nikol Pashinyan, Thủ tướng Armenia lên tiếng.',
    'Ngày 2/4/2016, Phó Thủ tướng Armenia Nikol Pashinyan lên tiếng.',
    'Ngày 2/4/2016, nghị sĩ Nikol Pashinyan lên tiếng.',
    'Ngày 2/4/2016, Ngoại trưởng Đức khi đó là bà Annalena Baerbock lên tiếng.',
    'Ngày 2/4/2016, Tổng thống Armenia Serzh Sargsyan lên tiếng.',
  ])('which somebody had then, or another one, leaves it: %s', (lede) => {
    expect(weigh(lede).published.edtf).toBe('2016-04-02~')
  })
  test('is no slip shortly before a term, when somebody has been chosen', () => {
    expect(weigh('Ngày 2/4/2018, Thủ tướng Armenia Nikol Pashinyan lên tiếng.').published.edtf).toBe('2018-04-02~')
  })
  test('leaves the printed day, which the year in the text speaks against', () => {
    const { published } = weigh('Ngoại trưởng Đức Annalena Baerbock hôm 2/4/2016 lên tiếng.', '02/04/2024 10:20')
    expect(published).toMatchObject({ edtf: '2024-04-02', basis: 'dateline' })
  })
})

test.each([
  ['Cuộc gặp sẽ diễn ra ngày 15/10/2030, Bộ Ngoại giao cho biết ngày 5/3.', 'XXXX-03-05'],
  ['Cuộc gặp sẽ diễn ra ngày 15/10/2030, Bộ Ngoại giao ngày 5/3 thông báo.', 'XXXX-03-05'],
  ['Cuộc gặp dự kiến diễn ra ngày 15/10, Bộ Ngoại giao hôm 5/3 cho hay.', 'XXXX-03-05'],
  ['Hai bên sẽ công bố kết quả ngày 15/10, Bộ Ngoại giao khẳng định ngày 5/3.', 'XXXX-03-05'],
  ['Bộ Ngoại giao cho biết sẽ thông báo ngày 15/10.', null],
])('a coming day is not the story’s: %s', (lede, edtf) => {
  expect(infer(lede)).toBe(edtf)
})

test('a printed day that fits the story’s own, but not what else it tells, gives way to no other year', () => {
  const lede = ['lede', 'Ngày 5/3, hai bên họp.'] as const
  const leap = ['paragraph', 'Hôm 29/2, hai bên đã họp trực tuyến.'] as const
  const term = ['paragraph', 'Ngoại trưởng Đức Annalena Baerbock chủ trì.'] as const
  const texts = page(['title', 'Hai bên họp'], ['dateline', '05/03/2025 08:12'], lede, leap, term)
  expect(inferPublished(texts, {}, smallKnowledge).published).toMatchObject({ edtf: 'XXXX-03-05', basis: 'unknown' })
})
