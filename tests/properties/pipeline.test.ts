import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDump } from '../../src/pipeline.ts'
import { articleRecord } from '../../src/record/article-record.ts'
import type { DumpTree } from '../../src/tree/dump-tree.ts'
import { testKnowledge } from '../support/test-knowledge.ts'
import { page } from './page-arbitrary.ts'

/** Pages tried for each law, more than 10 000 for all; `RUNS=10000 npx vitest run tests/properties` tries more. */
const numRuns = Number(process.env.RUNS ?? 1500)

function read(text: string) {
  const file = new VFile({ path: 'dumps/x.txt', value: Buffer.from(text) })
  return { file, ...readDump(file, testKnowledge) }
}

/** Checks a law on many pages. */
function holds(law: (text: string) => void): void {
  fc.assert(fc.property(page, law), { numRuns })
}

/** Everything that is seen, in order. */
function visible(text: string): string {
  return text.replace(/\s/gu, '')
}

describe('every page', { timeout: 600_000 }, () => {
  test('never makes a step throw', () => {
    holds((text) => {
      const { file } = read(text)
      expect(file.messages.filter(({ ruleId }) => ruleId === 'crashed-step').map(String)).toEqual([])
    })
  })

  test('gives every line exactly one role', () => {
    holds((text) => {
      const { file, record } = read(text)
      if (!record) return
      expect(record.lines.map(({ line }) => line)).toEqual(
        String(file)
          .split('\n')
          .map((_, index) => index + 1),
      )
    })
  })

  test('keeps every visible character, once and in order', () => {
    holds((text) => {
      const { file, tree } = read(text)
      if (!tree) return
      const body = String(file).split('\n').slice(file.data.source?.headerLines).join('\n')
      const spans = tree.children.flatMap((block) => block.children.map((span) => span.value)).join('')
      expect(visible(spans)).toBe(visible(body))
    })
  })

  test('has positions that nest and slice back', () => {
    holds((text) => {
      const { file, tree } = read(text)
      if (tree) expect(misplaced(tree, String(file))).toEqual([])
    })
  })

  test('puts its dates and mentions where they stand', () => {
    holds((text) => {
      const { file, record } = read(text)
      const lines = String(file).split('\n')
      for (const { text: found, line, column } of record?.dates ?? []) {
        const rest = [lines[line - 1]?.slice(column - 1), ...lines.slice(line)].join(' ')
        expect(visible(rest).startsWith(visible(found))).toBe(true)
      }
      for (const { surface, line, column } of record?.mentions ?? []) {
        const rest = [lines[line - 1]?.slice(column - 1), ...lines.slice(line)].join(' ')
        expect(visible(rest).startsWith(visible(surface))).toBe(true)
      }
    })
  })

  test('gives a record that keeps its contract', () => {
    holds((text) => {
      const { record } = read(text)
      if (record) expect(articleRecord.parse(record)).toEqual(record)
    })
  })

  test('reads the same twice', () => {
    holds((text) => {
      expect(JSON.stringify(read(text).record)).toBe(JSON.stringify(read(text).record))
    })
  })
})

/** Spans and blocks whose position does not give their text, or lies outside their block. */
function misplaced(tree: DumpTree, text: string): string[] {
  return tree.children.flatMap((block) =>
    block.children.flatMap((span) => {
      const { start, end } = span.position ?? { start: { offset: -1 }, end: { offset: -1 } }
      const nests =
        (start.offset ?? -1) >= (block.position?.start.offset ?? 0) &&
        (end.offset ?? 0) <= (block.position?.end.offset ?? 0)
      return nests && text.slice(start.offset, end.offset) === span.value ? [] : [span.value]
    }),
  )
}
