import { describe, expect, test } from 'vitest'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { readLabels } from './label.ts'
import { readFloors } from './read-floors.ts'
import { runGolden } from './run-golden.ts'
import { sets } from './sets.ts'
import { addTallies, fields, judge } from './tally.ts'

const floors = readFloors()
const { knowledge } = await readKnowledge('content')

describe.each(sets)('$name', ({ key, folder }) => {
  const least = floors[key]
  const sum = addTallies(runGolden(readLabels(folder), knowledge).map(({ tally }) => tally))

  test.each(fields)('%s does not fall below its floor', (field) => {
    expect(judge(field, sum.counts[field])).toBeGreaterThanOrEqual(least[field])
  })

  test('no more titles are invented than before', () => {
    expect(sum.inventedTitles).toBeLessThanOrEqual(least.inventedTitles)
  })
})
