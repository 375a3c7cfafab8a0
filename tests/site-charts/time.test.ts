import { expect, test } from 'vitest'
import { toStrip } from '../../src/site/charts/strip/to-strip.ts'
import { toTimeSpan } from '../../src/site/charts/time-span.ts'
import { toTimeline, toTimelineTable } from '../../src/site/charts/timeline/to-timeline.ts'
import { interleave } from '../../src/site/views/to-chronicle.ts'
import { makeEvent, makeKnowledge } from '../archive/make-knowledge.ts'
import { makeStory } from '../archive/make-story.ts'
import { makeSite } from '../site-views/make-site.ts'

const events = [
  makeEvent({ id: 'war', date: '2020-09-27/2020-11-10' }),
  makeEvent({ id: 'month', date: '2022-03' }),
  makeEvent({ id: 'talks', date: '2022-03-02' }),
]
const stories = [
  makeStory({ slug: 'a', published: '2022-03-01' }),
  makeStory({ slug: 'b', published: '2022-03-09~' }),
  makeStory({ slug: 'c', published: '2022' }),
  makeStory({ slug: 'd', published: 'XXXX-03-01' }),
]
const site = makeSite(stories, { knowledge: makeKnowledge(events) })
const toLink = (address: string) => `/kho/${address}`

test.each([
  ['2020-01-01', 2020, 2020],
  ['2021-07-02', 2021.5, 2021.5],
  ['2022', 2022, 2023],
  ['2020-09-27/2020-11-10', 2020.74, 2020.86],
])('%s covers %d to %d', (edtf, start, end) => {
  const span = toTimeSpan(edtf)
  expect(span?.start).toBeCloseTo(start, 1)
  expect(span?.end).toBeCloseTo(end, 1)
})

test('what has no year covers no time', () => {
  expect(toTimeSpan('XXXX-03-01')).toBeUndefined()
})

test('every year between the first and the last has a row, and the months their stories', () => {
  const { years } = toTimeline(site, toLink)
  expect(years.map(({ year }) => year)).toEqual(['2020', '2021', '2022'])
  expect(years[1]).toMatchObject({ bars: [], marks: [] })
  expect(years[1]).not.toHaveProperty('url')
  expect(years[2]?.bars).toMatchObject([{ title: 'Tháng 3 năm 2022: 2 tin', url: '/kho/2022/03/' }])
})

test('what lasts is drawn as long as it lasted; marks of one time lie below each other', () => {
  const { years } = toTimeline(site, toLink)
  const [war] = years[0]?.marks ?? []
  expect((war?.end ?? 0) - (war?.x ?? 0)).toBeCloseTo((44 / 366) * 87, 0)
  const [month, talks] = years[2]?.marks ?? []
  expect(month?.y).not.toBe(talks?.y)
})

test('what lasts over the new year goes on in the next, without a mark of its own', () => {
  const lasting = makeEvent({ id: 'siege', date: '2022-12-12/2023-09-30' })
  const { years } = toTimeline(makeSite([], { knowledge: makeKnowledge([lasting]) }), toLink)
  expect(years.map(({ year }) => year)).toEqual(['2022', '2023'])
  expect(years[0]?.marks).toMatchObject([{ end: 100 }])
  expect(years[0]?.marks[0]).not.toHaveProperty('continued')
  expect(years[1]?.marks).toMatchObject([{ x: 13, continued: true }])
})

test('the table tells what the picture shows, in the order of time', () => {
  const { rows } = toTimelineTable(site, toLink)
  expect(rows.map((cells) => cells[1]?.url)).toEqual([
    '/kho/su-kien/war/',
    '/kho/2022/03/',
    '/kho/su-kien/month/',
    '/kho/su-kien/talks/',
  ])
})

test('a strip leads from each year to where the list tells of it', () => {
  const strip = toStrip(site, 'chu-de/x/', interleave(stories, events, 'newest'))
  expect(strip?.bars).toMatchObject([{ title: '2022: 3 tin', url: '/kho/chu-de/x/#nam-2022' }])
  expect(strip?.marks.map(({ url }) => url)).toEqual([
    '/kho/su-kien/war/',
    '/kho/su-kien/month/',
    '/kho/su-kien/talks/',
  ])
  expect(strip?.table.rows).toHaveLength(2)
})

test('many events of a strip are summed up by year', () => {
  const many = Array.from({ length: 30 }, (_, index) => makeEvent({ id: `e${index}`, date: '2021-05-05' }))
  const strip = toStrip(site, 'x/', interleave([], many, 'newest'))
  expect(strip?.marks).toEqual([])
  expect(strip?.bars).toMatchObject([{ kind: 'event', title: '2021: 30 sự kiện' }])
})

test('a list without years has no strip', () => {
  expect(toStrip(site, 'x/', interleave(stories.slice(3), [], 'newest'))).toBeUndefined()
})
