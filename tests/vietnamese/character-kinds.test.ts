import { expect, test } from 'vitest'
import { kindAt, kinds } from '../../src/vietnamese/character-kinds.ts'

test.each([
  ['đ', kinds.letter],
  ['\u0301', kinds.mark],
  ['7', kinds.digit],
  ['²', kinds.numeral],
  ['\u00a0', kinds.space],
  ['\u3000', kinds.space],
  ['“', kinds.other],
  ['日', kinds.letter],
  ['𝐀', kinds.letter],
  ['😀', kinds.other],
])('%j is of kind %d', (character, kind) => expect(kindAt(character, 0)).toBe(kind))
