import { expect, test } from 'vitest'
import { toEventCertainty } from '../../src/site/views/to-event-certainty.ts'

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
