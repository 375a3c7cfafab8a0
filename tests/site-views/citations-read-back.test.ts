import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/markdown/article.ts'
import { citationMeta } from '../../src/site/citations/citation-meta.ts'
import { citeBibtex } from '../../src/site/citations/cite-bibtex.ts'
import { citeCsl } from '../../src/site/citations/cite-csl.ts'
import { citeRis } from '../../src/site/citations/cite-ris.ts'
import { toCitedStory } from '../../src/site/citations/cited-story.ts'
import { makeStory } from '../archive/make-story.ts'
import { makeSite } from './make-site.ts'

function cite(keys: Partial<Article>) {
  const story = makeStory({ slug: 'tin', title: 'Tin', ...keys })
  const site = makeSite([story])
  const cited = toCitedStory(site, story)
  const meta = citationMeta(site, story).flatMap((tag) => ('name' in tag ? [[tag.name, tag.content] as const] : []))
  return { bibtex: citeBibtex(cited), ris: citeRis(cited), csl: citeCsl(cited), meta }
}

/** The one item that a reference manager reads. */
function read(text: string): Record<string, unknown> {
  const [item, ...others] = new Cite(text).data
  expect(others).toEqual([])
  return item ?? {}
}

const titles = [
  'Ẫm ỹ ở Nagorno-Karabakh: Ắc, Ẵng, Ặc, Đặng, Ươm',
  'Đạt 100% mục tiêu & 50 % còn lại',
  '{Thỏa thuận} về “vùng đệm” {chưa đóng',
  'Ông nói: "Không có gì" và \'thế thôi\'',
  'Dấu \\ ~ ^ _ # $ @ , = trong tít',
  'Əliyev, Erdoğan, Şuşa, İlham, Kılıç',
]

describe.each(titles)('a story titled %s', (title) => {
  test.each(['bibtex', 'ris', 'csl'] as const)('is read from %s as it was written', (format) => {
    const item = read(cite({ title, byline: 'Người Viết', outlet: 'bao-a', published: '2024-03-01' })[format])
    expect(item.title).toBe(title)
    expect(item['container-title']).toBe('Báo A')
    expect(item.URL).toBe('https://host.example/kho/2024/03/01/tin/')
    expect(JSON.stringify(item)).toContain('Người Viết')
  })
})

/** What each format tells of a date, and what it says beside it. RIS readers take the year from PY, the day from DA. */
const dates = [
  {
    published: '2024-03-01',
    parts: [2024, 3, 1],
    year: '2024',
    da: '2024/03/01/',
    note: undefined,
    meta: '2024/03/01',
  },
  {
    published: '2024-03-01~',
    parts: [2024, 3, 1],
    year: '2024',
    da: '2024/03/01/khoảng',
    note: 'ngày đăng theo suy luận: khoảng ngày 1 tháng 3 năm 2024',
  },
  { published: '2022-01', parts: [2022, 1], year: '2022', da: '2022/01//', note: undefined, meta: '2022/01' },
  { published: '2022', parts: [2022], year: '2022', da: '2022///', note: undefined, meta: '2022' },
  { published: 'XXXX-03-01', note: 'ngày đăng: ngày 1/3, chưa rõ năm' },
  { published: undefined, note: 'ngày đăng: chưa rõ ngày' },
]

describe.each(dates)('a story of $published', ({ published, parts, year, da, note, meta }) => {
  const story = cite(published === undefined ? {} : { published })

  test('has that date in every format, and none that it has not', () => {
    for (const format of [story.bibtex, story.csl]) {
      expect(read(format).issued).toEqual(
        parts && { 'date-parts': [parts], ...(format === story.csl && note !== undefined && { circa: true }) },
      )
    }
    expect(read(story.ris).issued).toEqual(year && { 'date-parts': [[Number(year)]] })
    expect(/^DA {2}- (?<date>.*)\r$/mu.exec(story.ris)?.groups?.date).toBe(da)
    expect(new Map(story.meta).get('citation_publication_date')).toBe(meta)
  })

  test('says what the figures cannot', () => {
    expect(read(story.bibtex).note).toBe(note === undefined ? 'Kho tin' : `Kho tin; ${note}`)
    expect(read(story.ris).note).toBe(note)
    expect(read(story.csl).note).toBe(note)
  })
})

test('a lede of several lines, with braces and a percent sign, is an abstract', () => {
  const { ris, csl } = cite({ lede: 'Dòng một\ndòng {hai} 50%.' })
  expect(read(ris).abstract).toBe('Dòng một dòng {hai} 50%.')
  expect(read(csl).abstract).toBe('Dòng một\ndòng {hai} 50%.')
})

test('a lede that holds a line of RIS ends no record', () => {
  const item = read(cite({ lede: 'Dòng một\nER  - \nTY  - BOOK' }).ris)
  expect(item.type).toBe('article-newspaper')
  expect(item.URL).toBe('https://host.example/kho/khong-ro-nam/tin/')
})

test('reference managers find a newspaper article in the page', () => {
  const { meta } = cite({ title: 'Tít "A" & b', byline: 'Người Viết', outlet: 'bao-a', published: '2024-03-01' })
  expect(meta).toEqual([
    ['DC.type', 'newspaperArticle'],
    ['citation_title', 'Tít "A" & b'],
    ['citation_author', 'Người Viết'],
    ['citation_journal_title', 'Báo A'],
    ['citation_publication_date', '2024/03/01'],
    ['citation_language', 'vi'],
    ['citation_public_url', 'https://host.example/kho/2024/03/01/tin/'],
  ])
})
