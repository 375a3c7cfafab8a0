import { expect, test } from 'vitest'
import { findLateHeader } from '../../src/dump/find-late-header.ts'

const page = ['Cây cầu mới qua sông Kura thông xe', 'Cầu rộng bốn làn xe.']

test.each([
  ['between its lines', ['---', 'published: 2025-05-04', 'outlet: vov', '---'], 3],
  ['without the lower line', ['---', 'published: 2025-05-04'], 3],
  ['without lines', ['', 'published: 2025-05-04', 'url: https://vov.vn/a'], 3],
  ['with blank lines below', ['---', 'url: https://vov.vn/a', '---', '', ''], 3],
])('a header below the page is found: %s', (_, lines, index) => {
  expect(findLateHeader([...page, ...lines])).toBe(index)
})

test.each([
  ['an address that the page prints', ['url: https://vov.vn/a']],
  ['a rule and a sentence', ['---', 'Cầu sẽ mở thêm hai làn.']],
  ['words of a page', ['Published: 4/5/2025', 'Title: Cầu mới']],
  ['a key above a sentence', ['---', 'published: 2025-05-04', '---', 'Cầu sẽ mở thêm hai làn.']],
])('nothing else is taken for one: %s', (_, lines) => {
  expect(findLateHeader([...page, ...lines])).toBeUndefined()
})
