import { east, type Point, skyline, west } from './skyline.ts'
import { armenianHighland, greaterCaucasus } from './summits.ts'

/** Drawing units; the height of the drawing is that of 5,700 m, the foot that of 1,000 m. */
const width = 1200
const height = 64
const top = 5700
const foot = 1000

const northern = pathOf(skyline(greaterCaucasus))
const southern = pathOf(skyline(armenianHighland))

/** The header's rule: the two ranges as their summits stand, seen from the south. An ornament, so it has no name. */
export function Ridge() {
  return (
    <svg class="ridge" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <path class="ridge-south" d={southern} />
      <path class="ridge-north" d={northern} />
    </svg>
  )
}

function pathOf(points: Point[]): string {
  return `M${points.map(([longitude, metres]) => `${across(longitude)} ${down(metres)}`).join('L')}`
}

function across(longitude: number): number {
  return Math.round(((longitude - west) / (east - west)) * width)
}

function down(metres: number): number {
  const share = (top - Math.max(metres, foot)) / (top - foot)
  return Math.round(share * (height - 2)) + 1
}
