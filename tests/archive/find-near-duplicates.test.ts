import { expect, test } from 'vitest'
import { findNearDuplicates } from '../../src/archive/find-near-duplicates.ts'
import type { Telling } from '../../src/archive/phrase-index.ts'

const words =
  'núi sông cầu đường họp ký nói đi về thăm mở đóng xe tàu phà chợ làng phố đèo hồ rừng vườn nhà trường'.split(' ')

/** A story of invented sentences; another seed tells another story. */
function story(seed: number, sentences = 12): Telling {
  let state = seed * 7919 + 1
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return words[(state >>> 16) % words.length] ?? ''
  }
  const sentence = () => `${Array.from({ length: 14 }, next).join(' ')}.`
  return { title: sentence(), lede: sentence(), body: Array.from({ length: sentences }, sentence) }
}

const pairs = (stories: readonly Telling[]) => findNearDuplicates(stories).map(({ index, twin }) => [index, twin])

test('unlike stories are none', () => {
  expect(pairs(Array.from({ length: 50 }, (_, seed) => story(seed)))).toEqual([])
})

test('the same story, without accents, in capitals, in another place', () => {
  const one = story(1)
  const plain = one.body.map((text) =>
    text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .replaceAll('đ', 'd'),
  )
  const loud = one.body.map((text) => text.toUpperCase())
  expect(pairs([one, story(2), { ...one, body: plain }, { ...one, body: loud }])).toEqual([
    [2, 0],
    [3, 0],
  ])
})

test('a story printed by two outlets: another title and lede, one paragraph cut', () => {
  const one = story(1)
  const other = story(2)
  const [found] = findNearDuplicates([one, { title: other.title, lede: other.lede, body: one.body.slice(1) }])
  expect(found).toMatchObject({ index: 1, twin: 0 })
  expect(found?.likeness).toBeGreaterThan(0.75)
  expect(found?.likeness).toBeLessThan(1)
})

test('a short notice of a long story counts, in either order', () => {
  const long = story(1, 40)
  const short = { ...long, body: long.body.slice(0, 4) }
  expect(pairs([long, short])).toEqual([[1, 0]])
  expect(pairs([short, long])).toEqual([[1, 0]])
})

test('a paragraph of background in common is none, nor are stock sentences', () => {
  const background = story(99, 3).body
  const stories = Array.from({ length: 200 }, (_, seed) => {
    const own = story(seed)
    return { ...own, body: [...own.body, ...background] }
  })
  expect(pairs(stories)).toEqual([])
})

test('the copies of one story each have a twin before them', () => {
  const found = findNearDuplicates(Array.from({ length: 300 }, () => story(5)))
  expect(found).toHaveLength(299)
  expect(found.every(({ index, twin }) => twin < index)).toBe(true)
})

test('stories too short to tell are left out', () => {
  const short: Telling = { title: 'Núi', lede: null, body: ['Câu ngắn.'] }
  expect(pairs([short, short])).toEqual([])
})
