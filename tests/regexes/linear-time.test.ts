import { fork } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findLiterals } from './find-literals.ts'
import type { SourceFile, Timing } from './time-regexes.ts'

/** Folders whose patterns meet the text of dumps and of editors. */
const folders = [
  'archive',
  'dates',
  'diagnostics',
  'dump',
  'edtf',
  'ingest',
  'knowledge',
  'markdown',
  'mentions',
  'record',
  'search',
  'site',
  'tokens',
  'tree',
  'vietnamese',
]

/** Patterns that would be slow on a long text and never see one, by file and beginning, and why. */
const bounded = new Map([
  ['src/site/artifacts/data-package.ts (?<stem>[^/.', 'the names of the files to download'],
  ['src/tree/lines/line-view.ts [.](?:["”’\'»', 'the last 100 characters of a line'],
  ['src/tree/lines/line-view.ts (?:[?!…]|\\.{', 'the last 100 characters of a line'],
  ['src/tree/cuts/cut-list-item.ts (?:\\s|[-–|([', 'the end of a line, by `searchEnding`'],
  ['src/tree/lines/author-line.ts [\\s,–-]*(?:\\', 'lines no longer than the longest byline'],
  ['src/tree/lines/author-line.ts ^(?:(?:PGS|G', 'lines no longer than the longest byline'],
  ['src/tree/credits/picture-number.ts \\s*(?:[-–—]\\', 'the end of a line, by `searchEnding`'],
  ['src/tree/page/find-repeated-prefixes.ts ^[\\s("]+|[\\s', 'the prefix of a sentence, at most 80 characters'],
  ['src/vietnamese/format-number.ts \\B(?=(?:\\d{3', 'the digits of one number'],
])

/** How long all of it may take, in milliseconds, on a busy machine: a pattern that needs more is exponential. */
const limit = 240_000

/** Times every pattern of some files in a process of its own, which is ended when it takes too long. */
async function timeAll(files: readonly SourceFile[]): Promise<{ slow: Map<string, string>; names: Set<string> }> {
  const child = fork(fileURLToPath(new URL('./time-regexes.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    timeout: limit,
  })
  const slow = new Map<string, string>()
  const names = new Set<string>()
  let [isDone, last] = [false, '']
  child.on('message', (timing: Timing) => {
    if (!timing.pattern) {
      isDone = true
      return
    }
    const { where, source } = timing.pattern
    last = `${where} ${source}`
    names.add(toName(timing.pattern))
    if (timing.slow !== undefined) slow.set(toName(timing.pattern), `${last}: ${timing.slow}`)
  })
  child.send(files)
  await new Promise((resolve) => child.on('close', resolve))
  if (!isDone) slow.set(last, `${last}: no end within ${limit} ms`)
  return { slow, names }
}

/** A pattern apart from its line: `src/tree/lines.ts [.!?…]["”’»)`. */
function toName({ where, source }: { where: string; source: string }): string {
  return `${where.replace(/:\d+$/u, '')} ${source.slice(0, 12)}`
}

function filesBelow(folder: string): SourceFile[] {
  const root = fileURLToPath(new URL('../../src/', import.meta.url))
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => ({ path: `${root}${folder}/${name}`, name: `src/${folder}/${name}` }))
}

test('every pattern that meets a text takes time in step with its length', async () => {
  const { slow, names } = await timeAll(folders.flatMap(filesBelow))
  expect(names.size).toBeGreaterThan(150)
  expect([...slow].filter(([name]) => !bounded.has(name)).map(([, words]) => words)).toEqual([])
  expect(
    [...bounded.keys()].filter((name) => !names.has(name)),
    'exceptions for patterns that are gone',
  ).toEqual([])
}, 300_000)

test('slow patterns are found', async () => {
  const path = fileURLToPath(new URL('./slow-patterns.ts', import.meta.url))
  const { slow } = await timeAll([{ path, name: 'slow-patterns.ts' }])
  expect([...slow.values()].map((words) => words.split(' ')[0])).toEqual([
    'slow-patterns.ts:2',
    'slow-patterns.ts:3',
    'slow-patterns.ts:4',
  ])
})

test.each([
  ['a name', 'const a = /x+$/u', ['x+$']],
  ['an argument', "t.split(/,\\s*/u, 2).join('/')", [',\\s*']],
  ['behind a return', 'return /a\\/[/"]/iu.test(b)', ['a\\/[/"]']],
  ['below a comment that ends in a stroke', 'const a = [\n // /2024/\n /b/u,\n]', ['b']],
  ['a division is none', 'const a = b / c / d', []],
  ['nor is what stands in quotes', "const a = '= /b/u'", []],
])('literals are found: %s', (_, text, sources) => {
  expect(findLiterals(text, 'a.ts').map(({ source }) => source)).toEqual(sources)
})
