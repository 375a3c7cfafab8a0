import type { Point } from './meaning.ts'
import { firstDay, isPossible, type Moment, type Settled, settle, toKnown } from './settle.ts'

/**
 * Points that are named together, in order: `28/12 đến 3/1`, `5, 6 và 7/10`. What one of them leaves open follows from
 * its neighbour. News that looks back tells of what has begun, whenever it ends: on 1/3 `từ 28/2 đến 3/3` is of this
 * year, set by its first point. Where words turn the last point or give it a year, that one sets the others.
 */
export function settleRow(points: readonly Point[], moment: Moment): Settled[] {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return []
  const isTurned = last.direction !== 'back' && first.year === undefined
  if (last.year !== undefined || isTurned) return settleBackward(points, moment)
  const row = settleForward(points, moment)
  return row.every(isPossible) ? row : settleBackward(points, moment)
}

function settleForward(points: readonly Point[], moment: Moment): Settled[] {
  const row: Settled[] = []
  for (const point of points) row.push(besides(point, row.at(-1), 1, moment))
  return row
}

function settleBackward(points: readonly Point[], moment: Moment): Settled[] {
  const row: Settled[] = []
  for (const point of points.toReversed()) row.unshift(besides(point, row[0], -1, moment))
  return row
}

/**
 * A point in the year, and the month, of its neighbour; in the next or the last one where the order asks for it.
 *
 * @param side 1 after the neighbour, −1 before it
 */
function besides(point: Point, neighbour: Settled | undefined, side: 1 | -1, moment: Moment): Settled {
  if (neighbour === undefined || point.year !== undefined) return settle(point, moment)
  const { season, month = season === undefined ? neighbour.month : undefined } = point
  const near = toKnown({ ...point, ...(month !== undefined && { month }) })
  if (neighbour.year !== undefined) near.year = neighbour.year
  const [own, other] = [firstDay(near), firstDay(neighbour)]
  if (near.year === undefined || (side === 1 ? own >= other : own <= other)) return near
  return point.month === undefined && season === undefined && month !== undefined
    ? inNextMonth(near, near.year * 12 + month - 1 + side)
    : { ...near, year: near.year + side }
}

function inNextMonth(settled: Settled, months: number): Settled {
  return { ...settled, year: Math.floor(months / 12), month: (months % 12) + 1 }
}
