import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxOf, placeLabels, widthOf } from '../../src/site/charts/place-labels.ts'
import { spreadLanes } from '../../src/site/charts/spread.ts'

const frame = { width: 400, height: 300, size: 12 }
const mark = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
  radius: fc.integer({ min: 1, max: 12 }),
  texts: fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 2 }),
})

test('no name covers another, and none leaves the frame', () => {
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 30 }), (marks) => {
      const boxes = placeLabels(marks, frame).flatMap((label) =>
        label ? [boxOf(label, widthOf(label.text, frame.size), frame.size)] : [],
      )
      for (const [index, a] of boxes.entries()) {
        expect(a.left >= 0 && a.right <= frame.width && a.top >= 0 && a.bottom <= frame.height).toBe(true)
        for (const b of boxes.slice(index + 1)) {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
          expect(apart).toBe(true)
        }
      }
    }),
  )
})

test('a name stands right of its mark, where there is room', () => {
  const [label] = placeLabels([{ x: 50, y: 50, radius: 4, texts: ['Baku'] }], frame)
  expect(label).toMatchObject({ anchor: 'start', text: 'Baku' })
})

test('a shorter name is taken where the full one has no room', () => {
  const narrow = { width: 90, height: 30, size: 12 }
  const [label] = placeLabels([{ x: 10, y: 15, radius: 4, texts: ['Stepanakert (Khankendi)', 'Gori'] }], narrow)
  expect(label?.text).toBe('Gori')
})

test('marks that would touch lie in lanes of their own', () => {
  expect(
    spreadLanes(
      [
        [0, 0],
        [1, 1],
        [5, 9],
        [6, 6],
        [10, 10],
      ],
      3,
    ),
  ).toEqual([0, 1, 0, 1, 1])
})
