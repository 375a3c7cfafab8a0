/**
 * Lanes for marks on a line, so that none covers another: each takes the first lane that is free where it begins.
 *
 * @param spans from the left; `[start, end]` in any unit, a point has `start = end`
 * @param gap least distance of a mark's start from the end of the one before it in its lane
 */
export function spreadLanes(spans: readonly (readonly [start: number, end: number])[], gap: number): number[] {
  const ends: number[] = []
  return spans.map(([start, end]) => {
    const free = ends.findIndex((last) => start - last >= gap)
    const lane = free === -1 ? ends.length : free
    ends[lane] = end
    return lane
  })
}
