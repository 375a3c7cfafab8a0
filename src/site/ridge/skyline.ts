import type { Summit } from './summits.ts'

/** Degrees east, metres. */
export type Point = readonly [longitude: number, height: number]

/** From the Black Sea's shore to the Caspian's, about where the range begins and ends. */
export const west = 40.4
export const east = 49.6

/**
 * How far below its summit a mountain's flank lies at a distance in degrees: steep at first, then gentle. One flank for
 * all, so that the line differs only where the mountains do.
 */
const flank: Point[] = [
  [0, 0],
  [0.05, 560],
  [0.14, 1150],
  [0.32, 1750],
  [0.7, 2300],
  [1.3, 2900],
  [9.5, 7000],
]

/** The line that hides the sky: at each longitude the highest flank of any summit. Corners only, from west to east. */
export function skyline(summits: Summit[]): Point[] {
  const longitudes = [west, east, ...summits.flatMap(cornersOf)].filter((at) => west <= at && at <= east)
  const inOrder = [...new Set(longitudes)].sort((one, other) => one - other)
  return inOrder.map((longitude) => [longitude, heightAt(longitude, summits)])
}

function cornersOf({ longitude }: Summit): number[] {
  return flank.slice(0, -1).flatMap(([distance]) => [longitude - distance, longitude + distance])
}

function heightAt(longitude: number, summits: Summit[]): number {
  return Math.max(0, ...summits.map((summit) => summit.height - dropAt(Math.abs(summit.longitude - longitude))))
}

function dropAt(distance: number): number {
  for (const [index, [far, drop]] of flank.entries()) {
    if (distance > far) continue
    const [near, before] = flank[index - 1] ?? [0, 0]
    return far === near ? drop : before + ((distance - near) / (far - near)) * (drop - before)
  }
  return Number.POSITIVE_INFINITY
}
