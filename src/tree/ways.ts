/** The ways from each state on that a page may take, or those that lead to it: flat, for the inner loops. */
export interface Ways {
  /** Where the ways of a state begin; one more than states. */
  first: Int32Array
  /** The state at the other end of each way. */
  other: Int32Array
  weight: Float64Array
}

/**
 * @param costs of each state, the weight of the way to or from each other; −∞ where there is none
 * @param isKept whether the ways to a state at the other end are wanted
 */
export function toWays(costs: readonly (readonly number[])[], isKept = (_other: number): boolean => true): Ways {
  const ways = costs.map((row) =>
    row.flatMap((weight, other) => (weight === Number.NEGATIVE_INFINITY || !isKept(other) ? [] : [{ other, weight }])),
  )
  const first = new Int32Array(costs.length + 1)
  ways.forEach(({ length }, state) => {
    first[state + 1] = (first[state] ?? 0) + length
  })
  return {
    first,
    other: Int32Array.from(ways.flat(), ({ other }) => other),
    weight: Float64Array.from(ways.flat(), ({ weight }) => weight),
  }
}

/** For each state the first with the same costs, which stands for all of them. */
export function firstAlike(costs: readonly (readonly number[])[]): Int32Array {
  return Int32Array.from(costs.map(String).map((text, _, all) => all.indexOf(text)))
}
