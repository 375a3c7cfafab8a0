import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { alphabets, codePoints } from '../../src/site/fonts/code-points.ts'
import { fontFaces } from '../../src/site/fonts/font-faces.ts'
import { subsetFonts } from '../../src/site/fonts/subset-fonts.ts'

/** Whether the site's fonts can draw a letter, so that none falls back to another face within a word. */
function isCovered(letter: string): boolean {
  const codePoint = letter.codePointAt(0) ?? 0
  return alphabets.some((alphabet) =>
    codePoints[alphabet].some(([first, last]) => first <= codePoint && codePoint <= last),
  )
}

const files = await subsetFonts()

test('the committed fonts are those that the script writes', () => {
  expect(readdirSync('templates/fonts').sort()).toEqual(files.map(({ name }) => name).sort())
  for (const { name, bytes } of files)
    expect(Buffer.compare(readFileSync(`templates/fonts/${name}`), bytes), name).toBe(0)
})

test('the committed stylesheet names them', () => {
  expect(readFileSync('templates/styles/fonts.css', 'utf8')).toContain(fontFaces(files))
})

test('what nearly every page loads stays below 40 kB', () => {
  const everywhere: readonly string[] = ['latin', 'vietnamese']
  const first = files.filter(({ style, alphabet }) => style === 'normal' && everywhere.includes(alphabet))
  expect(first).toHaveLength(2)
  expect(first.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(40_000)
})

test.each([
  ['Vietnamese with stacked marks', 'ẮẪẬẶỄỘỢỮắẫậặễộợữĐđ'],
  ['Azeri', 'ƏliyevŞuşaİlhamQarabağı'],
  ['Turkish', 'ErdoğanÇavuşoğluİstanbulKılıç'],
  ['Polish, Romanian, Hungarian, Latvian', 'KaczyńskiChișinăuSzijjártóErdőLatvijāRīga'],
  ['letters of transliterated and Chinese names', 'ḤṣāʿMḫitʼaryanǓǚ'],
  ['punctuation of news', '“”‘’–—…•−'],
])('%s is drawn in the site’s own letters', (_, text) => {
  expect([...text].filter((letter) => !isCovered(letter))).toEqual([])
})

test('another script is left to the reader’s system', () => {
  expect(isCovered('Ն')).toBe(false)
})
