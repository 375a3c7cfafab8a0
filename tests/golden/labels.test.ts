import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { foldKey } from '../../src/vietnamese/fold.ts'
import { type LabelledDump, readLabels } from './label.ts'
import { coverage } from './phenomena.ts'
import { sets as folders } from './sets.ts'

const sets = folders.map(({ folder }) => ({ folder, dumps: readLabels(folder) }))
const all = sets.flatMap(({ folder, dumps }) => dumps.map((dump) => ({ folder, name: dump.label.dump, ...dump })))
const golden = readLabels('tests/golden')

describe.each(sets)('$folder', ({ folder, dumps }) => {
  test('every dump has one label, every label a dump', () => {
    const files = readdirSync(join(folder, 'dumps')).map((name) => `dumps/${name}`)
    expect(dumps.map(({ label }) => label.dump).toSorted()).toEqual(files.toSorted())
  })
})

describe.each(all)('$folder/$name', ({ label, text }) => {
  const lines = text.split('\n')
  const folded = foldKey(text)

  test('body lines exist, hold text, rise, and hold the lede', () => {
    expect(label.body.filter((line) => (lines[line - 1] ?? '').trim() === '')).toEqual([])
    expect(label.body).toEqual([...new Set(label.body)].toSorted((a, b) => a - b))
    expect(label.lede === null || label.body.includes(label.lede)).toBe(true)
  })

  test('title, byline, credits and stories are printed on the page', () => {
    const { title, byline, credits, related, older, either } = label
    const printed = [title, byline, ...credits, ...related, ...older, ...either.listed, ...either.titles]
    expect(printed.filter((words) => words !== null && !folded.includes(foldKey(words)))).toEqual([])
  })

  test('a story is listed once and the title is none of them', () => {
    const keys = [...label.related, ...label.older, ...label.either.listed, ...label.either.titles].map(foldKey)
    expect(keys).toEqual([...new Set(keys)])
    expect(label.title !== null && keys.includes(foldKey(label.title))).toBe(false)
  })

  test('the phenomena agree with the title and the lists', () => {
    expect(label.phenomena.includes('title-missing')).toBe(label.title === null)
    expect(label.phenomena.length).toBeGreaterThan(0)
  })
})

test.each(coverage.map(({ row, phenomena }) => ({ row, phenomena })))('$row: every form occurs', ({ phenomena }) => {
  const shown = new Set(golden.flatMap(({ label }) => label.phenomena))
  expect(phenomena.filter((phenomenon) => !shown.has(phenomenon))).toEqual([])
})

test('there are at least 85 dumps in 35 layouts, a third of them without a title', () => {
  const missing = all.filter(({ label }) => label.title === null)
  expect(all.length).toBeGreaterThanOrEqual(85)
  expect(new Set(all.map(({ label }) => label.layout)).size).toBeGreaterThanOrEqual(35)
  expect(missing.length / all.length).toBeGreaterThan(0.25)
})

test('the dumps held back have layouts of their own', () => {
  const [open = [], ...heldBack] = sets.map(({ dumps }) => new Set(layoutsOf(dumps)))
  const layouts = [...open, ...heldBack.flatMap((set) => [...set])]
  expect(layouts).toEqual([...new Set(layouts)])
})

const layoutsOf = (dumps: readonly LabelledDump[]): string[] => dumps.map(({ label }) => label.layout)
