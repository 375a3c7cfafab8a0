import { expect, test } from 'vitest'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { readDatedDumps } from './read-dated-dumps.ts'
import { count, scoreDates } from './score-dates.ts'

const { knowledge } = await readKnowledge('content')
const dumps = readDatedDumps()
const scored = scoreDates(dumps, knowledge)

test('at least sixty dumps, each once', () => {
  expect(new Set(dumps.map(({ text }) => text)).size).toBeGreaterThanOrEqual(60)
})

test('no date given as certain is wrong, nor any other', () => {
  expect(scored.filter(({ verdict }) => verdict === 'wrong').map(({ dump, edtf }) => [dump.dump, edtf])).toEqual([])
})

test('nine of ten get a full date', () => {
  expect(count(scored).right / dumps.length).toBeGreaterThanOrEqual(0.9)
})
