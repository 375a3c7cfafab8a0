import { expect, test } from 'vitest'
import { toSiteView } from '../../src/site/views/site-view.ts'
import { toViews } from '../../src/site/views/to-views.ts'
import { makeEvent, makeKnowledge } from '../archive/make-knowledge.ts'
import { makeStory, related } from '../archive/make-story.ts'
import { makeSite } from './make-site.ts'

const knowledge = makeKnowledge([makeEvent({ id: 'war', date: '2020-09-27/2020-11-10' })])
const story = makeStory({ slug: 'a', title: 'A', published: '2022-02', outlet: 'bao-b', related: [related('B')] })
const views = toViews(makeSite([story], { knowledge }))
const calendar = (address: string) => views.calendar.find((plan) => plan.address === address)?.toView()

test('home shows every year of the span, the empty ones too', () => {
  expect(views.home[0]?.toView().years).toEqual([
    { year: 2020, stories: 0, events: 1, url: '/kho/2020/' },
    { year: 2021, stories: 0, events: 0 },
    { year: 2022, stories: 1, events: 0, url: '/kho/2022/' },
  ])
})

test('the calendar has pages for events alone, each leading to the next that is not empty', () => {
  expect(calendar('2020/09/27/')?.entries.map(({ type }) => type)).toEqual(['event'])
  expect(calendar('2020/09/')?.next).toEqual({ label: 'Tháng 2 năm 2022', url: '/kho/2022/02/' })
})

test('a month has its days, laid out from its first weekday', () => {
  const month = calendar('2022/02/')
  expect(month?.parts).toHaveLength(28)
  expect(month?.firstWeekday).toBe(2)
})

test('a year has its months with what they hold', () => {
  expect(calendar('2022/')?.parts.map(({ count }) => count)).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
})

test('outlets are in alphabetical order, with their stories counted; one without stories has no page', () => {
  const told = ['bao-b', 'bao-a', 'bao-b'].map((outlet, index) => makeStory({ slug: `tin-${index}`, outlet }))
  const both = toViews(makeSite(told))
  expect(both.outlets[0]?.toView().outlets.map(({ name, count }) => [name, count])).toEqual([
    ['Báo A', 1],
    ['Báo B', 2],
  ])
  expect(views.outlet.map(({ address }) => address)).toEqual(['nguon/bao-b/'])
})

test('missing stories name those that want them', () => {
  expect(views.wanted[0]?.toView().wanted.map(({ title, wantedBy }) => [title, wantedBy[0]?.title])).toEqual([
    ['B', 'A'],
  ])
})

test('an archive of nothing still has all its pages', () => {
  const empty = makeSite([], { knowledge: { ...makeKnowledge(), outlets: new Map() } })
  expect(toViews(empty).calendar.map(({ address }) => address)).toEqual(['khong-ro-nam/'])
  expect(toViews(empty).home[0]?.toView().years).toEqual([])
  expect(toSiteView(empty).navigation.map(({ url }) => url)).toContain('/kho/khong-ro-nam/')
})

test('no two pages have one address', () => {
  const permalinks = Object.values(views).flatMap((pages) => pages.map(({ address }: { address: string }) => address))
  expect(new Set(permalinks).size).toBe(permalinks.length)
})

test('only the search page may compile WebAssembly, and no page allows inline code', () => {
  expect(views.search[0]?.toView().csp).toContain("'wasm-unsafe-eval'")
  expect(views.story[0]?.toView().csp).toMatch(/^default-src 'none'/u)
  expect(views.story[0]?.toView().csp).not.toMatch(/unsafe/u)
})
