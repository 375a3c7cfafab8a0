import { expect, test } from 'vitest'
import { toNearest } from '../../src/dates/to-nearest.ts'
import { testKnowledge } from '../support/test-knowledge.ts'

const events = [...testKnowledge.events.values()]

test('what comes nearest is named with its days, in both languages', () => {
  expect(toNearest(events.slice(2, 3))).toEqual({
    en: 'Near, but not told clearly enough: “Đàm phán cấp ngoại trưởng Armenia - Azerbaijan tại Berlin” (28–29/2/2024).',
    vi: 'Gần khớp nhất, nhưng bài kể chưa đủ rõ: “Đàm phán cấp ngoại trưởng Armenia - Azerbaijan tại Berlin” (28–29/2/2024).',
  })
})

test('at most three are named', () => {
  expect(toNearest([...events, ...events])).toEqual(toNearest(events.slice(0, 3)))
})

test('where none comes near, that is said', () => {
  expect(toNearest([])).toMatchObject({ vi: 'Chưa có sự kiện nào trong kho khớp với bài.' })
})
