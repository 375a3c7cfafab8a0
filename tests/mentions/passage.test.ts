import { expect, test } from 'vitest'
import { toHasWords, toPassage } from '../../src/mentions/passage.ts'
import { tokenize } from '../../src/tokens/tokenize.ts'

test('phrases are looked for whole, whatever their accents and capitals', () => {
  const has = toHasWords(() => ['Cảng Batum,', 'Gruzia'])
  expect(['gruzia', 'batum gruzia', 'CANG', 'gru', 'ruzia'].map(has)).toEqual([true, true, true, false, false])
})

test('the text is read once, however often it is asked, and not unless', () => {
  let read = 0
  const has = toHasWords(() => {
    read += 1
    return ['Gruzia']
  })
  expect(read).toBe(0)
  for (const phrase of ['a', 'b', 'a', 'gruzia']) has(phrase)
  expect(read).toBe(1)
})

test.each<[text: string, shouted: boolean, unaccented: boolean]>([
  ['NGA VÀ MỸ HỘI ĐÀM', true, false],
  ['NGA VÀ MỸ hội đàm', false, false],
  ['COP29: 14/11 VÀ 15/11', true, false],
  ['EU', false, true],
  ['Nga va My hoi dam', false, true],
])('%s', (text, shouted, unaccented) => {
  expect(toPassage(text, tokenize(text).words, () => false)).toMatchObject({ shouted, unaccented })
})
