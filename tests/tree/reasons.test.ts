import { expect, test } from 'vitest'
import { toReasonLabel } from '../../src/tree/reasons.ts'

test('a reason has words in Vietnamese', () => {
  expect(toReasonLabel('the page is cut off here')).toBe('trang bị cắt ở đây')
})

test('a reason of an older article without words prints nothing rather than English', () => {
  expect(toReasonLabel('some reason of last year')).toBe('')
})
