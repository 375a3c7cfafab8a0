import { expect, test } from 'vitest'
import { toCertainty } from '../../src/site/views/to-certainty.ts'
import { toEventCertainty } from '../../src/site/views/to-event-certainty.ts'

test.each([
  ['2024-03-01', 'known'],
  ['2024-03-01~', 'inferred'],
  ['2024-03-01?', 'inferred'],
  ['XXXX-03-01', 'partial'],
  ['2022-01', 'partial'],
  ['2022', 'partial'],
  ['[2020-09-27..]', 'partial'],
  ['XXXX', 'unknown'],
  ['hôm qua', 'unknown'],
  ['2023-02-29', 'unknown'],
  [undefined, 'unknown'],
])('a story of %s is %s', (edtf, certainty) => {
  expect(toCertainty(edtf)).toBe(certainty)
})

test.each([
  ['2023-09-19', 'known'],
  ['2020-09-27/2020-11-10', 'known'],
  ['{2024-02-28,2024-02-29}', 'known'],
  ['2018-05', 'known'],
  ['2018-05~', 'inferred'],
  ['2020-09-27/2020-11-10~', 'inferred'],
  ['2022-12-12/..', 'partial'],
  ['[2022-12-12,2022-12-13]', 'partial'],
  ['XXXX-03-01', 'partial'],
  ['', 'unknown'],
])('an event of %s is %s', (edtf, certainty) => {
  expect(toEventCertainty(edtf)).toBe(certainty)
})
