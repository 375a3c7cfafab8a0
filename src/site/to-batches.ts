import type { PagePlan } from './views/page-plan.ts'

/** Pages by kind, as Eleventy is given them. */
export type PagesByKind = Readonly<Record<string, readonly PagePlan[]>>

/** Pages that are rendered in one run. */
const batchSize = 1000

/** The pages of a site in batches of about one size, each with its share of every kind, in the order given. */
export function* toBatches(pages: PagesByKind, size = batchSize): Iterable<PagesByKind> {
  const total = Object.values(pages).reduce((sum, ofKind) => sum + ofKind.length, 0)
  const count = Math.max(1, Math.ceil(total / size))
  for (let index = 0; index < count; index += 1) {
    const cut = (ofKind: readonly PagePlan[]) =>
      ofKind.slice(Math.round((ofKind.length * index) / count), Math.round((ofKind.length * (index + 1)) / count))
    yield Object.fromEntries(Object.entries(pages).map(([kind, ofKind]) => [kind, cut(ofKind)]))
  }
}
