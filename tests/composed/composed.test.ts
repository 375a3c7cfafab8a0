import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testKnowledge } from '../support/test-knowledge.ts'
import { composedPage } from './compose-page.ts'
import { type ComposedScore, readComposed } from './read-composed.ts'

const count = 600

/** Shares of lines and pages that may be read wrong: they may only fall. */
const most = { lost: 0.011, invented: 0.006, wrongTitles: 0.004, wrongDays: 0.004 }

const score = readComposed(fc.sample(composedPage, { numRuns: count, seed: 1 }), testKnowledge)

test.each([
  ['lost', score.body],
  ['invented', score.body],
  ['wrongTitles', count],
  ['wrongDays', count],
] as const)('of pages put together from the parts of real ones, hardly any are read wrong: %s', (what, of) => {
  expect(score[what].length / of, worst(score, what)).toBeLessThanOrEqual(most[what])
})

/** What is read wrong most often. */
function worst(read: ComposedScore, what: keyof typeof most): string {
  const counts = new Map<string, number>()
  for (const text of read[what]) counts.set(text, (counts.get(text) ?? 0) + 1)
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a)
  return sorted.map(([text, times]) => `${times} × ${text}`).join('\n')
}
