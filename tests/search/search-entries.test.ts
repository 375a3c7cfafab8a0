import { expect, test } from 'vitest'
import { country } from '../../src/knowledge/knowledge-base.ts'
import { toSearchDocument } from '../../src/search/search-document.tsx'
import { toSearchEntries } from '../../src/search/to-search-entries.ts'
import { makeKnowledge } from '../archive/make-knowledge.ts'
import { makeStory } from '../archive/make-story.ts'
import { makeSite } from '../site-views/make-site.ts'

const land = country.parse({ id: 'x', name: 'Nước X', native: 'Xland', aliases: ['X Quốc'], description: 'Một nước.' })
const knowledge = { ...makeKnowledge(), countries: new Map([['x', land]]) }
const dated = makeStory(
  { slug: 'co-nam', title: 'Đàm phán', published: '2024-03-01~', outlet: 'bao-a' },
  { mentions: [{ id: 'x', kind: 'country', name: 'Nước X' }] },
)
const yearless = makeStory({ slug: 'khong-nam', title: 'Không năm', published: 'XXXX-03-01' })
const site = makeSite([yearless, dated], { knowledge })
const [first, second] = toSearchEntries(site)

test('each story is found under its own address and title', () => {
  expect([first, second].map((entry) => [entry?.url, entry?.title])).toEqual([
    ['/2024/03/01/co-nam/', 'Đàm phán'],
    ['/khong-ro-nam/khong-nam/', 'Không năm'],
  ])
})

test('a story is found by every name of those it mentions', () => {
  expect(first?.names).toEqual(['Nước X', 'X Quốc', 'Xland'])
})

test('a story of unknown year is under no year and in no order of days', () => {
  expect(second && toSearchDocument(second)).not.toMatch(/data-pagefind-sort|year/u)
  expect(first && toSearchDocument(first)).toContain('title="2024-03-01"')
})

test('what is printed reaches the index as text, its đ as a stroked d', () => {
  expect(first && toSearchDocument({ ...first, title: '<b>Đàm phán</b>' })).toContain('&lt;b>D\u0335àm phán')
})
