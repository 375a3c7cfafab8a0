import { expect, test } from 'vitest'
import { findAnniversaries } from '../../src/archive/anniversaries.ts'
import { toArchive } from '../../src/archive/archive.ts'
import { makeEvent, makeKnowledge } from './make-knowledge.ts'
import { makeStory } from './make-story.ts'

const knowledge = makeKnowledge([
  makeEvent({ id: 'same-day', date: '1992-03-01' }),
  makeEvent({ id: 'later-year', date: '2018-03-01/2018-03-05' }),
  makeEvent({ id: 'leap-day', date: '2020-02-29' }),
  makeEvent({ id: 'this-year', date: '2024-03-01' }),
  makeEvent({ id: 'month', date: '2019-03' }),
  makeEvent({ id: 'far', date: '2019-03-20' }),
  makeEvent({ id: 'new-year', date: '2010-01-02' }),
])
const { calendar } = toArchive([makeStory({ slug: 'tin', published: '2021-03-03' })], knowledge)
const about = (day: string, count = 9) =>
  findAnniversaries(calendar, day, count).map((entry) =>
    entry.type === 'event' ? entry.event.id : entry.story.article.slug,
  )

test('the nearest day comes first, then the latest year; this year, months and far days are none', () => {
  expect(about('2024-03-01')).toEqual(['later-year', 'same-day', 'leap-day', 'tin'])
})

test('the end of the year is near its beginning', () => {
  expect(about('2023-12-30')).toEqual(['new-year'])
})

test('no more than asked for', () => {
  expect(about('2024-03-01', 1)).toEqual(['later-year'])
})
