import { expect, test } from 'vitest'
import { cutText } from '../../src/vietnamese/cut-text.ts'

test.each([
  ['Một hai ba', 20, 'Một hai ba'],
  ['Một hai ba', 8, 'Một hai…'],
  ['Mộthaiba', 4, 'Một…'],
])('%j cut to %d', (text, longest, cut) => {
  expect(cutText(text, longest)).toBe(cut)
  expect(cutText(text, longest).length).toBeLessThanOrEqual(Math.max(longest, text.length))
})
