import { coverageOf, type Ink, offsetOf } from './palette.ts'
import type { Mask } from './to-mask.ts'

/** Pixels as entries of the palette, row by row. */
export interface Picture {
  width: number
  height: number
  pixels: Uint8Array
}

/** Bare paper. */
export function openPicture({ width, height }: { width: number; height: number }): Picture {
  return { width, height, pixels: new Uint8Array(width * height) }
}

/** Paints a shape, moved to the right by `x` and down by `y`; where two meet, the one that covers more is seen. */
export function paint({ width, height, pixels }: Picture, mask: Mask, ink: Ink, x = 0, y = 0): void {
  const offset = offsetOf(ink)
  for (let index = 0; index < mask.coverage.length; index += 1) {
    const column = (mask.columns[index] ?? 0) + x
    const row = (mask.rows[index] ?? 0) + y
    if (column < 0 || column >= width || row < 0 || row >= height) continue
    const at = row * width + column
    const covered = mask.coverage[index] ?? 0
    if (covered > coverageOf(pixels[at] ?? 0)) pixels[at] = offset + covered
  }
}
