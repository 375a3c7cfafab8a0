import { expect, test } from 'vitest'
import { countGatherings, countTogether, gatherEvent, gatherStory } from '../../src/archive/together.ts'
import { makeEvent } from './make-knowledge.ts'
import { makeStory } from './make-story.ts'
import { named } from './make-world.ts'

const gatherings = [
  gatherStory(makeStory({ slug: 'a' }, named('x', 'y', 'p'))),
  gatherStory(makeStory({ slug: 'b' }, named('y', 'x'))),
  gatherEvent(makeEvent({ id: 'talks', date: '2024', participants: ['x', 'z'], places: ['x'] })),
]

test('each is counted once for a story or an event', () => {
  expect(Object.fromEntries(countGatherings(gatherings))).toEqual({ x: 3, y: 2, p: 1, z: 1 })
})

test('two are counted where both stand, in either order, among those asked for', () => {
  const among = new Set(['x', 'y', 'z'])
  expect(Object.fromEntries(countTogether(gatherings, among))).toEqual({ 'x y': 2, 'x z': 1 })
})

test('a list of fifty names joins only the most frequent', () => {
  const ids = Array.from({ length: 50 }, (_, index) => `place-${index}`)
  expect(gatherStory(makeStory({ slug: 'c' }, named(...ids)))).toEqual(ids.slice(0, 24))
})
