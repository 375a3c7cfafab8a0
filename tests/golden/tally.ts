/** Answers that were right (`hits`), wrong (`false`) and not given (`missed`). */
export interface Count {
  hits: number
  false: number
  missed: number
}

/** The fields that are scored. Title and byline count one answer a dump, right or wrong. */
export const fields = ['body', 'title', 'credits', 'related', 'older', 'byline'] as const

export type Field = (typeof fields)[number]

/** Counts of all fields, for one dump or for many. */
export interface Tally {
  counts: Record<Field, Count>
  /** Titles given to dumps that hold none. */
  inventedTitles: number
  dumps: number
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = emptyTally()
  for (const tally of tallies) {
    for (const field of fields) sum.counts[field] = addCounts(sum.counts[field], tally.counts[field])
    sum.inventedTitles += tally.inventedTitles
    sum.dumps += tally.dumps
  }
  return sum
}

function emptyTally(): Tally {
  const none: Count = { hits: 0, false: 0, missed: 0 }
  return {
    counts: { body: none, title: none, credits: none, related: none, older: none, byline: none },
    inventedTitles: 0,
    dumps: 0,
  }
}

/** Share of the answers that are right; 1 when none was given. */
export const precision = (count: Count): number => ratio(count.hits, count.hits + count.false)

/** Share of what there was to find; 1 when there was nothing. */
export const recall = (count: Count): number => ratio(count.hits, count.hits + count.missed)

/** Harmonic mean of precision and recall. */
export const f1 = (count: Count): number => ratio(2 * count.hits, 2 * count.hits + count.false + count.missed)

/** The figure by which a field is judged: credits by recall, all others by F1, which for one answer a dump is accuracy. */
export function judge(field: Field, count: Count): number {
  return field === 'credits' ? recall(count) : f1(count)
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

const addCounts = (a: Count, b: Count): Count => ({
  hits: a.hits + b.hits,
  false: a.false + b.false,
  missed: a.missed + b.missed,
})
