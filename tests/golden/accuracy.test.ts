import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { fillFigures } from '../../src/site/accuracy/fill-figures.ts'
import { measureAccuracy } from '../bench/measure-accuracy.ts'

test('the figures that readers are told are those that the labelled sets give', async () => {
  const { knowledge } = await readKnowledge('content')
  const measured = measureAccuracy(knowledge)
  await expect(`${JSON.stringify(measured, null, 2)}\n`).toMatchFileSnapshot('../../src/site/accuracy/accuracy.json')
})

test('the method page is printed with a figure at every place for one', () => {
  const page = readFileSync('content/pages/phuong-phap.md', 'utf8')
  expect(page.match(/\[\[/gu)?.length).toBeGreaterThan(8)
  expect(fillFigures(page)).not.toContain('[[')
})

const measured = { dates: { golden: { counts: { right: 1234 }, shares: { f1: 0.98765, all: 1 } } } }

test.each([
  ['[[dates.golden.counts.right]] ngày', '1.234 ngày'],
  ['[[dates.golden.shares.f1]] và [[dates.golden.shares.all]]', '98,8% và 100%'],
  [
    '[[dates.golden.counts.nothing]] [[dates.none.counts.right]] [[x]]',
    '[[dates.golden.counts.nothing]] [[dates.none.counts.right]] [[x]]',
  ],
])('%s is printed %s', (text, printed) => {
  expect(fillFigures(text, measured)).toBe(printed)
})
