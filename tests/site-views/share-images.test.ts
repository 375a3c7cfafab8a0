import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type CodePointRange, codePoints } from '../../src/site/fonts/code-points.ts'
import { breakLines } from '../../src/site/share-images/break-lines.ts'
import { drawShareImage } from '../../src/site/share-images/draw-share-image.ts'
import { openTypesetter } from '../../src/site/share-images/open-typesetter.ts'
import { shareImageSize } from '../../src/site/share-images/share-image.ts'
import { writeShareImages } from '../../src/site/share-images/write-share-images.ts'

const typesetter = await openTypesetter()
const folder = await mkdtemp(join(tmpdir(), 'share-images-'))
afterAll(() => rm(folder, { recursive: true }))

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

test('every letter of the site has an outline', () => {
  const letters = Object.values(codePoints)
    .flat()
    .flatMap(([first, last]: CodePointRange) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    )
    .filter((letter) => !inkless.test(letter))
  expect(letters.filter((letter) => typesetter.outline(letter, 600) === '')).toEqual([])
  expect(letters.filter((letter) => typesetter.outline(letter, 400) === '')).toEqual([])
})

describe('a picture', () => {
  const title =
    'Ủy ban liên chính phủ về phân định biên giới Azerbaijan và Armenia thông qua biên bản tại làng Baghanis'

  test('holds outlines only, whatever the length of its title', () => {
    const svg = drawShareImage(
      { kicker: 'Sự kiện', title: `${title} `.repeat(4), note: title.repeat(3) },
      'Kho',
      typesetter,
    )
    expect(svg).not.toContain('<text')
    expect(svg.match(/<path/gu)).toHaveLength(1 + 4 + 1 + 2 + 1)
  })

  test('is a PNG of its size, the same from the cache as drawn', async () => {
    const write = async (output: string, cache?: string) => {
      await writeShareImages([{ path: 'a/chia-se.png', image: { kicker: 'Tin', title } }], 'Kho', {
        output: join(folder, output),
        ...(cache !== undefined && { cache: join(folder, cache) }),
      })
      return readFile(join(folder, output, 'a/chia-se.png'))
    }
    const drawn = await write('drawn')
    expect(drawn.toString('latin1', 1, 4)).toBe('PNG')
    expect(drawn.readUInt32BE(16)).toBe(shareImageSize.width)
    expect(drawn.readUInt32BE(20)).toBe(shareImageSize.height)
    expect(await write('kept', 'cache')).toEqual(drawn)
    expect(await readdir(join(folder, 'cache'))).toHaveLength(1)
    expect(await write('again', 'cache')).toEqual(drawn)
    expect(await readdir(join(folder, 'cache'))).toHaveLength(1)
  })
})
