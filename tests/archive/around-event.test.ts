import { expect, test } from 'vitest'
import { findAround } from '../../src/archive/around-event.ts'
import { makeEvent } from './make-knowledge.ts'

const event = (id: string, ...participants: string[]) => makeEvent({ id, date: '2020', participants })
const events = [
  event('a', 'x', 'y'),
  event('b', 'z'),
  event('c', 'x', 'y'),
  event('here', 'x', 'y', 'z'),
  event('d', 'x'),
  event('e', 'w'),
]
const around = (at: number) => {
  const { before, after } = findAround(events, at)
  return [before.map(({ id }) => id), after.map(({ id }) => id)]
}

test('before and after stand events with two participants in common, in the order of time', () => {
  expect(around(3)[0]).toEqual(['a', 'c'])
})

test('where there is none, the nearest in time', () => {
  expect(around(3)[1]).toEqual(['d'])
  expect(around(0)).toEqual([[], ['c', 'here']])
  expect(around(5)).toEqual([['d'], []])
})
