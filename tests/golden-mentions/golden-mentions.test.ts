import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { findNameable } from '../../src/knowledge/names-of.ts'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { type LabelledPage, readLabelled } from './read-labelled.ts'
import { f1, idsOf, scoreMentions } from './score-mentions.ts'

const share = z.number().min(0).max(1)
/** The least F1 of all mentions and of the short names; a floor only ever rises. */
const floor = z.strictObject({ all: share, short: share })
const floors = z
  .strictObject({ golden: floor, heldBack: floor })
  .parse(JSON.parse(readFileSync('tests/golden-mentions/floors.json', 'utf8')))

const { knowledge } = await readKnowledge('content')
const golden = readLabelled('tests/golden-mentions/dumps')
const heldBack = readLabelled('tests/golden-mentions/held-back')
const known = idsOf([...golden, ...heldBack])

test('at least sixty pages, a fifth of them held back, densely labelled', () => {
  const count = (pages: readonly LabelledPage[]) => pages.reduce((sum, { labels }) => sum + labels.length, 0)
  expect(golden.length + heldBack.length).toBeGreaterThanOrEqual(60)
  expect(heldBack.length / golden.length).toBeGreaterThanOrEqual(0.2)
  expect(count([...golden, ...heldBack])).toBeGreaterThanOrEqual(900)
})

test('every label names an entry of the knowledge base', () => {
  expect([...known].filter((id) => findNameable(knowledge, id) === undefined)).toEqual([])
})

describe.each([
  { name: 'golden set', pages: golden, least: floors.golden },
  { name: 'pages held back', pages: heldBack, least: floors.heldBack },
])('$name', ({ pages, least }) => {
  const { all, short } = scoreMentions(pages, knowledge, known)

  test('links do not fall below their floor', () => {
    expect(f1(all)).toBeGreaterThanOrEqual(least.all)
  })

  test('links of short names do not fall below theirs', () => {
    expect(f1(short)).toBeGreaterThanOrEqual(least.short)
  })
})
