import { Resvg } from '@resvg/resvg-js'
import { fullCoverage } from './palette.ts'

/** A rectangle in pixels, y downwards. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** A shape as pixels: of each in its box, row by row, how much is covered, from 0 to {@link fullCoverage}. */
export interface Mask extends Box {
  coverage: Uint8Array
}

/**
 * Traces the pixels of a shape.
 *
 * @param shape an SVG element, black, in pixels
 * @param box what of it is wanted
 */
export function toMask(shape: string, { left, top, width, height }: Box): Mask {
  const view = `viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}"`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${view}>${shape}</svg>`
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  const coverage = Uint8Array.from({ length: width * height }, (_, index) => toCoverage(pixels[index * 4 + 3] ?? 0))
  return { left, top, width, height, coverage }
}

function toCoverage(alpha: number): number {
  return Math.round((alpha / 255) * fullCoverage)
}
