import { expect, test } from 'vitest'
import { toBatches } from '../../src/site/to-batches.ts'
import { planPage } from '../../src/site/views/page-plan.ts'

const plan = (address: string) =>
  planPage(address, () => {
    throw new Error('a page is made when it is printed, not before')
  })
const pages = (kind: string, count: number) => Array.from({ length: count }, (_, index) => plan(`${kind}/${index}/`))

test('every page is in one batch, in its order, and no batch is much larger than asked', () => {
  const site = { home: pages('home', 1), story: pages('story', 95), entity: pages('entity', 40), empty: [] }
  const batches = [...toBatches(site, 20)]
  for (const kind of ['home', 'story', 'entity', 'empty'] as const) {
    expect(batches.flatMap((batch) => batch[kind] ?? [])).toEqual(site[kind])
  }
  expect(batches).toHaveLength(7)
  for (const batch of batches) expect(Object.values(batch).flat().length).toBeLessThanOrEqual(22)
})

test('a small site is one batch', () => {
  expect([...toBatches({ home: pages('home', 1) })]).toHaveLength(1)
})
