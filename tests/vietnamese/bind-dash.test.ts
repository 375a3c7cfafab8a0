import { expect, test } from 'vitest'
import { bindDash } from '../../src/vietnamese/bind-dash.ts'

test.each([
  ['Armenia - Azerbaijan', 'Armenia\u00a0- Azerbaijan'],
  ['Hòa đàm – vòng hai', 'Hòa đàm\u00a0– vòng hai'],
  ['Armenia-Azerbaijan', 'Armenia-Azerbaijan'],
  ['1991–2023', '1991–2023'],
])('%s', (text, bound) => {
  expect(bindDash(text)).toBe(bound)
})
