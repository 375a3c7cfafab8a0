import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Position } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** Countries with borders that two neighbours share, so that both sides stay one line however much is left out. */
export type Atlas = Topology<{ countries: GeometryCollection }>

/**
 * The world's countries of Natural Earth at 1:10,000,000 (public domain, npm's `world-atlas`): fine enough for
 * Nakhchivan and the enclaves of the three states. Corners that lie within `tolerance` degrees of the line without them
 * are left out.
 */
export function readAtlas(tolerance: number): Atlas {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')
  const { transform, arcs, ...rest }: Atlas = JSON.parse(readFileSync(path, 'utf8'))
  const [scaleX, scaleY] = transform?.scale ?? [1, 1]
  const [moveX, moveY] = transform?.translate ?? [0, 0]
  const plain = arcs.map((arc) => {
    let [x, y] = [0, 0]
    const points = arc.map(([dx = 0, dy = 0]): Position => {
      x += dx
      y += dy
      return [x * scaleX + moveX, y * scaleY + moveY]
    })
    return simplify(points, tolerance)
  })
  return { ...rest, arcs: plain }
}

/** Ramer, Douglas and Peucker's thinning of a line; its two ends stay. */
export function simplify(points: readonly Position[], tolerance: number): Position[] {
  const kept = new Set([0, points.length - 1])
  const spans: [number, number][] = [[0, points.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span
    const far = findFarthest(points, first, last)
    if (far.distance <= tolerance) continue
    kept.add(far.index)
    spans.push([first, far.index], [far.index, last])
  }
  return points.filter((_, index) => kept.has(index))
}

function findFarthest(points: readonly Position[], first: number, last: number): { index: number; distance: number } {
  const [ax = 0, ay = 0] = points[first] ?? []
  const [bx = 0, by = 0] = points[last] ?? []
  const length = Math.hypot(bx - ax, by - ay)
  let far = { index: first, distance: 0 }
  for (let index = first + 1; index < last; index++) {
    const [x = 0, y = 0] = points[index] ?? []
    const distance =
      length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length
    if (distance > far.distance) far = { index, distance }
  }
  return far
}
