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
  const [left, top] = [mask.left + x, mask.top + y]
  const [firstColumn, firstRow] = [Math.max(0, -left), Math.max(0, -top)]
  const [columns, rows] = [Math.min(mask.width, width - left), Math.min(mask.height, height - top)]
  for (let row = firstRow; row < rows; row += 1) {
    for (let column = firstColumn; column < columns; column += 1) {
      const covered = mask.coverage[row * mask.width + column] ?? 0
      const at = (top + row) * width + left + column
      if (covered > coverageOf(pixels[at] ?? 0)) pixels[at] = offset + covered
    }
  }
}
