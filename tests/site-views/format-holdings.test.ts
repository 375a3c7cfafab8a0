import { expect, test } from 'vitest'
import { formatHoldings } from '../../src/site/format-holdings.ts'

test.each([
  [{ stories: 12, events: 3 }, '12 tin, 3 sự kiện'],
  [{ stories: 1234, events: 0 }, '1.234 tin'],
  [{ stories: 0, events: 1 }, '1 sự kiện'],
  [{ stories: 0, events: 0 }, 'chưa có tin hay sự kiện'],
])('%j is said as %s', (holdings, words) => {
  expect(formatHoldings(holdings)).toBe(words)
})
