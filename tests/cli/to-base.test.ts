import { expect, test } from 'vitest'
import { UsageError } from '../../src/cli/command.ts'
import { toBase } from '../../src/cli/to-base.ts'

test.each([
  ['/', '/'],
  ['x', '/x/'],
  ['/x', '/x/'],
  ['x/', '/x/'],

  ['/ho-so.kavkaz_2/~an/', '/ho-so.kavkaz_2/~an/'],
])('%s is %s', (typed, base) => {
  expect(toBase(typed)).toBe(base)
})

test.each(['../y', '/a/../b', '.', './x', '/a b/', '//a//b', '/a?b', 'https://x.example/y', '/đ/'])(
  '%s is wrong usage',
  (typed) => {
    expect(() => toBase(typed)).toThrow(UsageError)
  },
)
