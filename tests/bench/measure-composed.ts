import fc from 'fast-check'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { composedPage } from '../composed/compose-page.ts'
import { readComposed } from '../composed/read-composed.ts'

const count = 2000

/** How pages put together from the parts of real ones are read, in lines of the story and in pages. */
export function formatComposed(knowledge: KnowledgeBase): string {
  const score = readComposed(fc.sample(composedPage, { numRuns: count, seed: 2 }), knowledge)
  const share = (wrong: readonly string[], of: number) =>
    `${wrong.length} (${((wrong.length / of) * 100).toFixed(1)} %)`
  return [
    `composed pages: ${count}, with ${score.body} lines of text`,
    `  lines lost ${share(score.lost, score.body)}, lines taken in ${share(score.invented, score.body)}`,
    `  wrong titles ${share(score.wrongTitles, count)}, wrong or no day ${share(score.wrongDays, count)}`,
  ].join('\n')
}
