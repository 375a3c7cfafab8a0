import { expect, test } from 'vitest'
import { findKeyPlace } from '../../src/ingest/find-key-place.ts'

const article =
  '---\nslug: a\noutlet: vov\nmentions:\n  add:\n    - la\n  remove: [nga, la-khac]\naliases:\n- la-khac\n---\n\nLời.'

test.each<[key: string, value: string, line: number]>([
  ['outlet', '', 3],
  ['outlet', 'vov', 3],
  ['mentions', '', 4],
  ['mentions', 'la', 6],
  ['mentions', 'la-khac', 7],
  ['aliases', 'la-khac', 9],
  ['mentions', 'Lời', 4],
  ['body', '', 12],
  ['topics', '', 1],
])('%s %s', (key, value, line) => {
  expect(findKeyPlace(article, key, value).line).toBe(line)
})
