import { describe, expect, test } from 'vitest'
import { readGraph, type SiteLink } from './support/read-graph.ts'

const graph = readGraph()

/** A story's page: below a day, a month, a year, or the unknown year. */
const story = /^(?:\d{4}\/(?:\d{2}\/){0,2}|khong-ro-nam\/)(?!trang\/|\d{2}\/)[^/]+\/$/u

const pagesOf = (kind: string) => new RegExp(`^${kind}/[^/]+/$`, 'u')

/** Links that hold one way only, as `from → to`, of those that must hold both ways. */
function oneWay(there: readonly SiteLink[], back: readonly SiteLink[]): string[] {
  const answered = new Set(back.map(({ from, to }) => `${to} → ${from}`))
  return [...new Set(there.map(({ from, to }) => `${from} → ${to}`))].filter((link) => !answered.has(link))
}

const between = (from: RegExp, to: RegExp) => graph.filter((link) => from.test(link.from) && to.test(link.to))
const inSection = (section: string) => graph.filter((link) => story.test(link.from) && link.section === section)

describe.each([
  ['nhan-vat', 'a person'],
  ['quoc-gia', 'a country'],
  ['dia-danh', 'a place'],
  ['to-chuc', 'an organisation'],
  ['su-kien', 'an event'],
  ['chu-de', 'a thread'],
])('%s', (kind, name) => {
  test(`the page of ${name} lists every story that leads to it, and each of these leads to it`, () => {
    const there = between(story, pagesOf(kind))
    const back = between(pagesOf(kind), story)
    expect(oneWay(there, back)).toEqual([])
    expect(oneWay(back, there)).toEqual([])
  })
})

test('stories lead to most kinds of page', () => {
  const kinds = new Set(graph.filter(({ from }) => story.test(from)).map(({ to }) => to.split('/', 1).join('')))
  expect([...kinds]).toEqual(
    expect.arrayContaining(['nhan-vat', 'quoc-gia', 'dia-danh', 'to-chuc', 'chu-de', 'quan-he']),
  )
})

test('a pair of countries lists every story that leads to it', () => {
  // The other way round a story leads only to the pairs of the countries that it names most.
  const there = between(story, pagesOf('quan-he'))
  expect(there.length).toBeGreaterThan(0)
  expect(oneWay(there, between(pagesOf('quan-he'), story))).toEqual([])
})

test.each([
  ['a person', 'nhan-vat'],
  ['a country', 'quoc-gia'],
  ['a place', 'dia-danh'],
  ['an organisation', 'to-chuc'],
])('an event that %s had a part in is on both pages', (_, kind) => {
  const there = between(pagesOf('su-kien'), pagesOf(kind))
  expect(there.length).toBeGreaterThan(0)
  expect(oneWay(there, between(pagesOf(kind), pagesOf('su-kien')))).toEqual([])
})

test('a story that refers to another is named there as one that does, and the other way round', () => {
  const listed = [...inSection('tin-lien-quan'), ...inSection('danh-sach-cua-bao')].filter(({ to }) => story.test(to))
  const referring = inSection('duoc-nhac-tu').filter(({ to }) => story.test(to))
  expect(oneWay(referring, listed)).toEqual([])
  expect(
    oneWay(
      inSection('tin-lien-quan').filter(({ to }) => story.test(to)),
      referring,
    ),
  ).toEqual([])
})

test('near-copies lead to each other', () => {
  const copies = inSection('notice versions').filter(({ to }) => story.test(to))
  expect(oneWay(copies, copies)).toEqual([])
})
