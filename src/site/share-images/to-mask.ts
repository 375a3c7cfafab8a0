import { Resvg } from '@resvg/resvg-js'
import { fullCoverage } from './palette.ts'

/** A rectangle in pixels, y downwards. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** A shape as pixels, those of them alone that it covers at all. */
export interface Mask {
  columns: Int16Array
  rows: Int16Array
  /** How much of each is covered, from 1 to {@link fullCoverage}. */
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
  const all = Array.from({ length: width * height }, (_, index) => toCoverage(pixels[index * 4 + 3] ?? 0))
  const covered = [...all.keys()].filter((index) => all[index] !== 0)
  return {
    columns: Int16Array.from(covered, (index) => left + (index % width)),
    rows: Int16Array.from(covered, (index) => top + Math.floor(index / width)),
    coverage: Uint8Array.from(covered, (index) => all[index] ?? 0),
  }
}

function toCoverage(alpha: number): number {
  return Math.round((alpha / 255) * fullCoverage)
}
