import { expect, test } from 'vitest'
import { toStoryView } from '../../src/site/views/story.ts'
import { makeEvent } from '../archive/make-knowledge.ts'
import { makeStory } from '../archive/make-story.ts'
import { makeWorld, named } from '../archive/make-world.ts'
import { makeSite } from './make-site.ts'

const knowledge = makeWorld([
  makeEvent({ id: 'offensive', date: '2023-09-19/2023-09-20' }),
  makeEvent({ id: 'talks', date: '2024-02-28/2024-02-29' }),
  makeEvent({ id: 'year', date: '2019' }),
])
const railOf = (published: string | undefined) => {
  const story = makeStory({ slug: 'tin', ...(published && { published }) }, named('offensive', 'talks', 'year'))
  return toStoryView(makeSite([story], { knowledge }), story).rail
}

test('a story stands among the events that it speaks of, in the order of time, with the time between', () => {
  expect(railOf('2024-03-01~').map(({ label, apart }) => [label, apart])).toEqual([
    ['Sự kiện year', undefined],
    ['Sự kiện offensive', undefined],
    ['Sự kiện talks', '5 tháng'],
    ['Tin này', '1 ngày'],
  ])
})

test('an event after the story stands below it', () => {
  expect(railOf('2023-10-01').map(({ label }) => label)).toEqual([
    'Sự kiện year',
    'Sự kiện offensive',
    'Tin này',
    'Sự kiện talks',
  ])
})

test.each(['XXXX-03-01', undefined])('a story of %s stands last, at no distance', (published) => {
  expect(railOf(published).at(-1)).toMatchObject({ label: 'Tin này' })
  expect(railOf(published).at(-1)).not.toHaveProperty('apart')
})
