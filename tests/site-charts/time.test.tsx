import { gzipSync } from 'node:zlib'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { toStrip } from '../../src/site/charts/strip/to-strip.ts'
import { toTimeSpan } from '../../src/site/charts/time-span.ts'
import { drawTimeline } from '../../src/site/charts/timeline/draw-timeline.ts'
import { toTimeline } from '../../src/site/charts/timeline/to-timeline.ts'
import { toTimelineTable } from '../../src/site/charts/timeline/to-timeline-table.ts'
import { interleave } from '../../src/site/views/to-chronicle.ts'
import { TimelineDrawing } from '../../templates/components/charts/timeline-drawing.tsx'
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

test('every year between the first and the last has a row, which leads to what it holds', () => {
  const { years } = toTimeline(site, toLink)
  expect(years.map(({ title, url }) => [title, url])).toEqual([
    ['2020: 1 sự kiện', '/kho/2020/'],
    ['2021: chưa có tin hay sự kiện', undefined],
    ['2022: 3 tin, 2 sự kiện', '/kho/2022/'],
  ])
})

test('months with many stories rise higher, months with many events have larger dots', () => {
  const counts = (held: Readonly<Record<number, number>>) =>
    Array.from({ length: 12 }, (_, month) => held[month + 1] ?? 0)
  const { skyline, dots } = drawTimeline(
    [{ year: 2020, stories: counts({ 3: 4, 4: 8 }), events: counts({ 1: 1, 2: 3, 12: 1 }) }],
    [],
  )
  expect(skyline).toBe('M0 39h2v-6h1v-6h1v12h8')
  expect(dots).toEqual(['M0 44.5h0m11 0h0', '', 'M1 44.5h0'])
})

test('what lasts is drawn as long as it lasted, over the new year too', () => {
  const lasting = makeEvent({ id: 'siege', date: '2022-07-02/2023-09-30' })
  const { years, lasting: path } = toTimeline(makeSite([], { knowledge: makeKnowledge([lasting]) }), toLink)
  expect(years.map(({ year }) => year)).toEqual(['2022', '2023'])
  expect(path).toMatch(/^M5\.98 \d+h6\.02M0 \d+h8\.94$/u)
})

test('the timeline of a large archive weighs at most 2 kB', () => {
  const times = Array.from(
    { length: 18 * 12 },
    (_, month) => `${2008 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
  )
  const told = times.flatMap((time, at) =>
    Array.from({ length: 1 + ((at * 7919) % 41) }, (_, index) =>
      makeStory({ slug: `${time}-${index}`, published: `${time}-05` }),
    ),
  )
  const happened = [...times, '1988-02'].flatMap((time, at) =>
    Array.from({ length: (at * 31) % 4 }, (_, index) => makeEvent({ id: `${time}-${index}`, date: `${time}-04` })),
  )
  const timeline = toTimeline(makeSite(told, { knowledge: makeKnowledge(happened) }), toLink)
  expect(told.length).toBeGreaterThan(4000)
  expect(gzipSync(render(<TimelineDrawing timeline={timeline} />)).length).toBeLessThanOrEqual(2048)
})

test('the table tells what the picture shows, in the order of time', () => {
  const { rows } = toTimelineTable(site, toLink)
  expect(rows.map(([month, told, happened]) => [month?.url, told?.text, happened?.text])).toEqual([
    ['/kho/2020/09/', 0, 1],
    ['/kho/2022/03/', 2, 2],
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
