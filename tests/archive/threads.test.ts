import { expect, test } from 'vitest'
import { tellThreads } from '../../src/archive/threads.ts'
import { thread } from '../../src/knowledge/knowledge-base.ts'
import { makeEvent } from './make-knowledge.ts'
import { makeStory } from './make-story.ts'
import { makeWorld, named } from './make-world.ts'

const stories = [
  makeStory({ slug: 'xy', published: '2021' }, named('x', 'y')),
  makeStory({ slug: 'xz', published: '2022' }, named('x', 'z')),
  makeStory({ slug: 'xyz', published: '2023' }, named('x', 'y', 'z')),
  makeStory({ slug: 'x', published: '2024' }, named('x')),
  makeStory({ slug: 'yz', published: '2025' }, named('y', 'z')),
]
const events = [makeEvent({ id: 'talks', date: '2024-02-28', participants: ['x', 'z'] })]

test.each([
  ['all', { entities: ['x', 'y'] }, ['xy', 'xyz'], []],
  ['one of them', { anyOf: ['z', 'y'] }, ['xy', 'xz', 'xyz', 'yz'], ['talks']],
  ['all, and one of others', { entities: ['x'], anyOf: ['z', 'y'] }, ['xy', 'xz', 'xyz'], ['talks']],
  ['nothing', {}, undefined, undefined],
])('a thread of %s gathers them in the order of time', (_, keys, slugs, ids) => {
  const one = thread.parse({ id: 'a', title: 'A', description: 'B.', ...keys })
  const told = tellThreads(stories, events, { ...makeWorld(events), threads: new Map([['a', one]]) }).get('a')
  expect(told?.stories.map(({ article }) => article.slug)).toEqual(slugs)
  expect(told?.events.map(({ id }) => id)).toEqual(ids)
})
