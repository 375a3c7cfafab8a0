import { describe, expect, test } from 'vitest'
import type { Story } from '../../src/archive/story.ts'
import { country, person } from '../../src/knowledge/knowledge-base.ts'
import { toSourceView } from '../../src/site/views/source.ts'
import { toStoryView } from '../../src/site/views/story.ts'
import { toViews } from '../../src/site/views/to-views.ts'
import { makeKnowledge } from '../archive/make-knowledge.ts'
import { makeStory, related } from '../archive/make-story.ts'
import { makeWorld, named } from '../archive/make-world.ts'
import { makeSite } from './make-site.ts'

const earlier = makeStory({ slug: 'truoc', title: 'Tin trước', published: '2024-02-28', outlet: 'bao-b' })
const story = makeStory({
  slug: 'giua',
  title: 'Hai bên </script> đàm phán',
  published: '2024-03-01~',
  publishedBasis: 'inferred',
  publishedEvidence: [{ kind: 'leap-day', text: 'ngày 29/2', line: 9, says: 'Năm nhuận.' }],
  outlet: 'bao-a',
  lede: 'Sa-pô.',
  byline: 'Người Viết',
  related: [related('Tin trước', 'Tóm tắt.'), related('Tin chưa có')],
  dump: 'dumps/a.txt',
  aliases: ['ten-cu'],
})
const later = makeStory({ slug: 'sau', title: 'Tin sau', published: '2024-03-02', related: [related(story.title)] })
const dump = {
  text: 'Tít\n\nSa-pô.',
  sha256: 'ab',
  lines: [{ line: 1, role: 'title' as const, reason: 'a short line' }],
}
const site = makeSite([later, story, earlier], { dumps: new Map([['dumps/a.txt', dump]]) })
const view = toStoryView(site, story)

describe('a story page', () => {
  test('has an address with base and an absolute one', () => {
    expect(view.url).toBe('/kho/2024/03/01/giua/')
    expect(view.url).toBe('/kho/2024/03/01/giua/')
    expect(view.canonical).toBe('https://host.example/kho/2024/03/01/giua/')
  })

  test('leads up the calendar', () => {
    expect(view.breadcrumbs.map(({ url }) => url)).toEqual(['/kho/', '/kho/2024/', '/kho/2024/03/', '/kho/2024/03/01/'])
  })

  test('leads to its neighbours in time', () => {
    expect([view.previous?.label, view.next?.label]).toEqual(['Tin trước', 'Tin sau'])
  })

  test('tells held stories from missing ones', () => {
    expect(view.related.map(({ title, held }) => [title, held?.url])).toEqual([
      ['Tin trước', '/kho/2024/02/28/truoc/'],
      ['Tin chưa có', undefined],
    ])
  })

  test('names the stories that refer to it and those before it', () => {
    expect(view.referredBy.map(({ title }) => title)).toEqual(['Tin sau'])
    const far = makeStory({ slug: 'xa', title: 'Tin xa', published: '2020' })
    const { olderHeld } = toStoryView(makeSite([later, story, earlier, far]), story)
    expect(olderHeld.map(({ title }) => title)).toEqual(['Tin trước', 'Tin xa'])
  })

  test('has no list of older stories where it would only repeat the previous one', () => {
    expect([view.previous?.label, view.olderHeld]).toEqual(['Tin trước', []])
  })

  test('says how its date is known, and where', () => {
    expect(view.card.date).toMatchObject({ certainty: 'inferred', datetime: '2024-03-01', url: '/kho/2024/03/01/' })
    expect(view.evidence).toEqual([
      { says: 'Năm nhuận.', quote: 'ngày 29/2', line: 9, url: '/kho/2024/03/01/giua/ban-goc/#dong-9' },
    ])
  })

  test('keeps a title from ending the script element of its data', () => {
    expect(view.jsonLd).not.toContain('</script')
    expect(JSON.parse(view.jsonLd ?? '')['@graph'][0].headline).toBe(story.title)
  })

  test('is a newspaper article to reference managers, without the day that was inferred', () => {
    expect(view.meta).toContainEqual({ name: 'DC.type', content: 'newspaperArticle' })
    expect(view.meta.map((tag) => ('name' in tag ? tag.name : ''))).not.toContain('citation_publication_date')
  })
})

test('the dump page numbers its lines as the evidence links to them', () => {
  const { lines, indexed } = toSourceView(site, story, dump)
  expect(lines).toEqual([
    { number: 1, id: 'dong-1', text: 'Tít', role: 'title', roleLabel: 'Tít', reason: 'dòng ngắn' },
  ])
  expect(indexed).toBe(false)
})

/** What leads to the stories of a site: former address → present one. */
const redirectsOf = (stories: readonly Story[]) =>
  Object.fromEntries(toViews(makeSite(stories)).redirect.map(({ address, toView }) => [address, toView().target.url]))

test('a former slug leads to the story, and so does where it stood before its year was known', () => {
  const target = '/kho/2024/03/01/giua/'
  expect(redirectsOf([story])).toEqual({
    'khong-ro-nam/giua/': target,
    '2024/03/01/ten-cu/': target,
    '2024/03/ten-cu/': target,
    '2024/ten-cu/': target,
    'khong-ro-nam/ten-cu/': target,
  })
})

test('a story of unknown year has no other place', () => {
  expect(redirectsOf([makeStory({ slug: 'a', published: 'XXXX-03-01' })])).toEqual({})
})

test('a former place gives way to a page that has it now', () => {
  const month = makeStory({ slug: 'ten-cu', title: 'Tin mới', published: '2024-03' })
  const year = makeStory({ slug: 'giua', title: 'Tin khác', published: '2024' })
  const redirects = redirectsOf([{ ...story, article: { ...story.article, aliases: ['ten-cu', 'giua'] } }, month, year])
  expect(redirects['2024/03/ten-cu/']).toBeUndefined()
  expect(redirects['2024/giua/']).toBeUndefined()
  expect(redirects['2024/03/giua/']).toBe('/kho/2024/03/01/giua/')
})

test('a former slug that was the month of a year does not stand in the calendar’s place', () => {
  const aliased = makeStory({ slug: 'a', published: '2024-03-01', aliases: ['03', '01'] })
  const paths = toViews(makeSite([aliased])).calendar.map(({ address }) => address)
  expect(Object.keys(redirectsOf([aliased])).filter((path) => paths.includes(path))).toEqual([])
})

test('a date that an editor wrote without its basis is the editor’s', () => {
  const byHand = makeStory({ slug: 'a', title: 'A', published: '2024-03-01' })
  const dateless = makeStory({ slug: 'b', title: 'B' })
  const summary = (of: typeof byHand) => toStoryView(makeSite([of]), of).evidenceSummary
  expect(summary(byHand)).toContain('biên tập viên')
  expect(summary(dateless)).toContain('không đoán')
})

test.each([
  ['2023-03-01', 'Ngoại trưởng Nước X'],
  ['2023', 'Ngoại trưởng Nước X'],
  ['2024-02', 'Ngoại trưởng Nước X'],
  ['2024', undefined],
  ['2024-03', undefined],
  ['XXXX-03-01', undefined],
])('in a story of %s a person has the office held all that time: %s', (published, note) => {
  const people = person.parse({
    id: 'p',
    name: 'Người P',
    description: 'Một người.',
    sources: ['https://www.example.org/p'],
    offices: [{ title: 'Ngoại trưởng', of: 'x', from: '2021', to: '2024-03-15' }],
  })
  const land = country.parse({ id: 'x', name: 'Nước X', description: 'Một nước.' })
  const knowledge = { ...makeKnowledge(), people: new Map([['p', people]]), countries: new Map([['x', land]]) }
  const mentions = [{ id: 'p', kind: 'person' as const, name: 'Người P' }]
  const told = makeStory({ slug: 'a', title: 'A', published }, { mentions })
  expect(toStoryView(makeSite([told], { knowledge }), told).mentions[0]?.items[0]?.note).toBe(note)
})

test('without a year a story has no date in its data and says why', () => {
  const yearless = makeStory({ slug: 'a', title: 'A', published: 'XXXX-03-01', publishedBasis: 'inferred' })
  const { jsonLd, evidenceSummary, breadcrumbs } = toStoryView(makeSite([yearless]), yearless)
  expect(jsonLd).not.toContain('datePublished')
  expect(evidenceSummary).toContain('không đủ để biết năm')
  expect(breadcrumbs.at(-1)?.url).toBe('/kho/khong-ro-nam/')
})

test('related stories come with what relates them, but for those that the outlet named', () => {
  const world = makeWorld()
  const told = makeStory(
    { slug: 'a', title: 'Một', published: '2024-03-01', related: [related('Hai')] },
    named('p', 'thanh-pho'),
  )
  const listed = makeStory({ slug: 'b', title: 'Hai', published: '2024-02-01' }, named('p', 'thanh-pho'))
  const other = makeStory({ slug: 'c', title: 'Ba', published: '2024-01-01' }, named('p', 'thanh-pho'))
  const { similar } = toStoryView(makeSite([told, listed, other], { knowledge: world }), told)
  expect(similar.map(({ card, reason }) => [card.title, reason])).toEqual([['Ba', 'Cùng nói về Người P và Thành Phố.']])
})

test('a story names its threads and the pairs of its countries', () => {
  const told = makeStory({ slug: 'a', title: 'Một', published: '2024-03-01' }, named('y', 'z'))
  const view = toStoryView(makeSite([told], { knowledge: makeWorld() }), told)
  expect(view.threads).toEqual([{ label: 'Hòa đàm', url: '/kho/chu-de/hoa-dam/' }])
  expect(view.pairs.map(({ url }) => url)).toEqual(['/kho/quan-he/y-z/'])
})

test('another version of a story is named on its page', () => {
  const body = Array.from({ length: 30 }, (_, index) => `Câu ${index} kể việc ${index * 7} ở chỗ ${index * 13}.`).join(
    ' ',
  )
  const one = makeStory({ slug: 'a', title: 'Một', published: '2024-03-01', body })
  const other = makeStory({ slug: 'b', title: 'Hai', published: '2024-03-02', body })
  const { versions, similar } = toStoryView(makeSite([one, other]), one)
  expect(versions.map(({ card, likeness }) => [card.title, likeness > 0.9])).toEqual([['Hai', true]])
  expect(similar).toEqual([])
})
