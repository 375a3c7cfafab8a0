import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'
import { type CodePointRange, codePoints } from '../../src/site/fonts/code-points.ts'
import { breakLines } from '../../src/site/share-images/break-lines.ts'
import { drawShareImage } from '../../src/site/share-images/draw-share-image.ts'
import { encodePng } from '../../src/site/share-images/encode-png.ts'
import { palette } from '../../src/site/share-images/palette.ts'
import { readFonts } from '../../src/site/share-images/read-fonts.ts'
import { shareImageSize } from '../../src/site/share-images/share-image.ts'
import { openTypesetter, type Weight } from '../../src/site/share-images/typesetter.ts'

const typesetter = openTypesetter(await readFonts())

test.each([
  ['một hai ba bốn', 20, ['một hai ba bốn']],
  ['một hai ba bốn', 9, ['một hai', 'ba bốn']],
  ['một hai ba bốn năm', 14, ['một hai ba', 'bốn năm']],
  ['Nagorno-Karabakh', 4, ['Nagorno-Karabakh']],
  ['', 4, []],
])('%s in lines of %i', (text, width, lines) => {
  expect(breakLines(text, width, ({ length }) => length)).toEqual(lines)
})

/** Marks of their own and spaces have no ink. */
const inkless = /[\p{Mn}\s\u00ad]/u

function isDrawn(letter: string, weight: Weight): boolean {
  const masks = typesetter.set(letter, { weight, size: 17, x: 0 })
  return masks.some(({ mask }) => mask.coverage.some((covered) => covered > 0))
}

test('every letter of the site is drawn', () => {
  const letters = Object.values(codePoints)
    .flat()
    .flatMap(([first, last]: CodePointRange) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    )
    .filter((letter) => !inkless.test(letter))
  expect(letters.filter((letter) => !isDrawn(letter, 600))).toEqual([])
  expect(letters.filter((letter) => !isDrawn(letter, 400))).toEqual([])
})

/** Whether a column of a picture is bare paper above the ridge. */
function isBare(pixels: Uint8Array, column: number): boolean {
  const rows = Array.from({ length: 240 }, (_, row) => pixels[row * shareImageSize.width + column])
  return rows.every((entry) => entry === 0)
}

/** A picture file as a program that shows it reads it: red, green and blue of each pixel. */
function readPng(png: Buffer): number[] {
  const { width, height } = shareImageSize
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" image-rendering="optimizeSpeed" href="data:image/png;base64,${png.toString('base64')}"/></svg>`
  return [...new Resvg(svg).render().pixels].filter((_, index) => index % 4 < 3)
}

describe('a picture', () => {
  const title =
    'Ủy ban liên chính phủ về phân định biên giới Azerbaijan và Armenia thông qua biên bản tại làng Baghanis'

  test.each([title, `${title} `.repeat(4), 'Berlin'])('keeps its margins, whatever its texts: %s', (text) => {
    const { pixels } = drawShareImage({ kicker: 'Sự kiện', title: text, note: title.repeat(3) }, 'Kho', typesetter)
    expect(pixels.some((entry) => entry > 0)).toBe(true)
    const margins = [...Array(40).keys()].flatMap((column) => [column, shareImageSize.width - 1 - column])
    expect(margins.filter((column) => !isBare(pixels, column))).toEqual([])
  })

  test('is read back as it was drawn', () => {
    const picture = drawShareImage({ kicker: 'Tin', title }, 'Kho', typesetter)
    const colours = [...picture.pixels].flatMap((entry) => [...palette.subarray(entry * 3, entry * 3 + 3)])
    expect(readPng(encodePng(picture))).toEqual(colours)
  })
})
