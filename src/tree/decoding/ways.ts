/** What it costs to come to each state from any other, or to go on from it to any other. */
export interface Ways {
  /** For each state, the weight of the way to each other; −∞ where there is none. */
  costs: readonly (readonly number[])[]
  /** Half of the states have the same costs as another: the first of them stands for all. */
  alike: Int32Array
  /** The same of the states at the other end. */
  endsAlike: Int32Array
  /** Where the ways of a state begin in the lists below; one more than states. */
  first: Int32Array
  /** The state at the other end of each way, and its weight: only of those that stand for others. */
  end: Int32Array
  weight: Float64Array
}

/** @param costs of each state, the weight of the way to or from each other; −∞ where there is none */
export function toWays(costs: readonly (readonly number[])[]): Ways {
  const alike = firstAlike(costs)
  const endsAlike = firstAlike(costs.map((_, end) => costs.map((row) => row[end] ?? 0)))
  const ways = costs.map((row, state) =>
    row
      .map((weight, end) => ({ end, weight }))
      .filter(({ end, weight }) => Number.isFinite(weight) && alike[state] === state && endsAlike[end] === end),
  )
  const first = new Int32Array(costs.length + 1)
  ways.forEach(({ length }, state) => {
    first[state + 1] = (first[state] ?? 0) + length
  })
  return {
    costs,
    alike,
    endsAlike,
    first,
    end: Int32Array.from(ways.flat(), ({ end }) => end),
    weight: Float64Array.from(ways.flat(), ({ weight }) => weight),
  }
}

/** For each state the first with the same costs, which stands for all of them. */
function firstAlike(costs: readonly (readonly number[])[]): Int32Array {
  return Int32Array.from(costs.map(String).map((text, _, all) => all.indexOf(text)))
}

/**
 * For each state the best score that a way gives: that of the state at its other end, and its weight.
 *
 * @param scores of the states at the other end; the first of those that are alike gets the best of them
 * @param best where the result is written
 */
export function followWays(ways: Ways, scores: Float64Array, best: Float64Array): void {
  const { alike, endsAlike, first, end, weight } = ways
  const { length } = best
  for (let state = 0; state < length; state++) {
    const like = endsAlike[state] ?? 0
    if ((scores[state] ?? 0) > (scores[like] ?? 0)) scores[like] = scores[state] ?? 0
  }
  for (let state = 0; state < length; state++) {
    let most = Number.NEGATIVE_INFINITY
    for (let way = first[state] ?? 0, behind = first[state + 1] ?? 0; way < behind; way++) {
      const total = (scores[end[way] ?? 0] ?? 0) + (weight[way] ?? 0)
      if (total > most) most = total
    }
    const like = alike[state] ?? state
    best[state] = like === state ? most : (best[like] ?? 0)
  }
}

/**
 * The state at the other end of the best way of a state.
 *
 * @param row where the scores of the states at the other end begin
 */
export function bestEnd({ costs }: Ways, state: number, scores: Float64Array, row: number): number {
  const weights = costs[state] ?? []
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let end = 0; end < weights.length; end++) {
    const total = (scores[row + end] ?? 0) + (weights[end] ?? 0)
    if (total <= most) continue
    best = end
    most = total
  }
  return best
}
