import { constants, crc32, deflateSync } from 'node:zlib'
import { palette } from './palette.ts'
import type { Picture } from './picture.ts'

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
const bitDepth = 8
const indexedColour = 3

/**
 * A picture as PNG with its palette. (The package that draws writes PNG too, in full colour only: twice the bytes in eight
 * times the time.) Compressed by runs of one colour alone, which no version of zlib does otherwise: the same bytes anywhere.
 */
export function encodePng({ width, height, pixels }: Picture): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([bitDepth, indexedColour], 8)
  const rows = deflateSync(withFilters(pixels, width, height), { strategy: constants.Z_RLE })
  return Buffer.concat([signature, chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', rows), chunk('IEND')])
}

/** Each row is told how it is filtered: not at all. */
function withFilters(pixels: Uint8Array, width: number, height: number): Buffer {
  const rows = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row += 1) {
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  }
  return rows
}

function chunk(type: 'IHDR' | 'PLTE' | 'IDAT' | 'IEND', data = new Uint8Array()): Buffer {
  const bytes = Buffer.alloc(data.length + 12)
  bytes.writeUInt32BE(data.length, 0)
  bytes.write(type, 4, 'latin1')
  bytes.set(data, 8)
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8)
  return bytes
}
