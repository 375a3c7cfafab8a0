import { expect, test } from 'vitest'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { compareWithoutOutlets } from '../bench/leave-one-out.ts'
import { readLabels } from './label.ts'
import { runGolden } from './run-golden.ts'
import { sets } from './sets.ts'
import { addTallies, f1 } from './tally.ts'

/** The most body-line F1 that pages may lose when `outlets.yaml` does not know their outlets. */
const mostLost = 0.01

const { knowledge } = await readKnowledge('content')
const dumps = sets.filter(({ mayLook }) => mayLook).flatMap(({ folder }) => readLabels(folder))

test.each(compareWithoutOutlets(dumps, knowledge))('$outlet has its dumps read without its entry', (loss) => {
  expect(loss.unknown).toBeGreaterThanOrEqual(loss.known - mostLost)
})

test('pages are read without any outlet', () => {
  const [known, unknown] = [knowledge, { ...knowledge, outlets: new Map() }].map((base) =>
    f1(addTallies(runGolden(dumps, base).map(({ tally }) => tally)).counts.body),
  )
  expect(unknown).toBeGreaterThanOrEqual((known ?? 1) - mostLost)
})
