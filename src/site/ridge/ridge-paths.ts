import { east, type Point, skyline, west } from './skyline.ts'
import { armenianHighland, greaterCaucasus } from './summits.ts'

/** Drawing units; the height of the drawing is that of 5,700 m, the foot that of 1,000 m. */
export const ridgeSize = { width: 1200, height: 64 } as const
const top = 5700
const foot = 1000

/** The two ranges as their summits stand, seen from the south: SVG path data in the units of {@link ridgeSize}. */
export const ridgePaths = {
  northern: pathOf(skyline(greaterCaucasus)),
  southern: pathOf(skyline(armenianHighland)),
} as const

function pathOf(points: readonly Point[]): string {
  return `M${points.map(([longitude, metres]) => `${across(longitude)} ${down(metres)}`).join('L')}`
}

function across(longitude: number): number {
  return Math.round(((longitude - west) / (east - west)) * ridgeSize.width)
}

function down(metres: number): number {
  const share = (top - Math.max(metres, foot)) / (top - foot)
  return Math.round(share * (ridgeSize.height - 2)) + 1
}
