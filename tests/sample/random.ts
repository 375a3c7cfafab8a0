/** Numbers that look random and are the same on every machine: mulberry32 by Tommy Ettinger, public domain. */
export interface Random {
  /** From 0 up to, and without, 1. */
  next: () => number
  /** A whole number from `from` to `to`, both included. */
  whole: (from: number, to: number) => number
  chance: (probability: number) => boolean
  /** One of a list that is not empty. */
  pick: <Item>(items: readonly Item[]) => Item
  /** Up to `count` different ones, in a random order. */
  some: <Item>(items: readonly Item[], count: number) => Item[]
}

export function seededRandom(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[whole(0, items.length - 1)]
    if (item === undefined) throw new Error('Unexpected empty list, expected something to pick from')
    return item
  }
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const rest = [...items]
    return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(whole(0, rest.length - 1), 1)).flat()
  }
  return { next, whole, chance: (probability) => next() < probability, pick, some }
}
