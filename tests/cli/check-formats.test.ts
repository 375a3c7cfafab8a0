import { expect, test } from 'vitest'
import { createArchive } from '../ingest/archive.ts'
import { createMany, createMixed } from './mixed-archive.ts'
import { run } from './run.ts'

test('check: text for people, annotations for GitHub', async () => {
  const archive = await createMixed()
  const text = await run(['check'], archive.cwd)
  expect(text.out).toMatch(/^content\/dumps\/vov\/empty\.txt\n1:1 +error +Unexpected empty dump/mu)
  expect(text.out).toContain('not fine')
  const github = await run(['check', '--format', 'github'], archive.cwd)
  expect(github.out).toMatch(/^::error file=content\/dumps\/vov\/empty\.txt,line=1,col=1,.*title=empty-dump::/mu)
  expect(github.code).toBe(1)
})

/** A workflow command: `::error file=…,line=…::…`. */
const command = /^::(?<level>error|warning|notice) (?<properties>[^:]*)::(?<text>.+)$/u

test('check --format github: only commands and counts, worst first, at most ten of a level, values escaped', async () => {
  const archive = await createMany()
  const { code, out } = await run(['check', '--format', 'github'], archive.cwd)
  expect(code).toBe(1)
  const lines = out.trimEnd().split('\n')
  const commands = lines.map((line) => command.exec(line)?.groups)
  const levels = commands.flatMap((groups) => groups?.level ?? [])
  expect([...new Set(levels)]).toEqual(['error', 'warning', 'notice'])
  for (const level of levels) expect(levels.filter((other) => other === level).length).toBeLessThanOrEqual(10)
  for (const groups of commands.filter((found) => found !== undefined)) {
    expect(groups.properties).toMatch(
      /^file=content\/[^,]+,line=\d+,col=\d+,(?:endLine=\d+,(?:endColumn=\d+,)?)?title=[a-z-]+$/u,
    )
  }
  expect(lines.filter((_, index) => !commands[index])).toEqual([
    expect.stringMatching(/^\d+ more warnings: see kavkaz check$/u),
    expect.stringMatching(/^\d+ more notices: see kavkaz check$/u),
  ])
})

test('check --format github: a file name with marks of its own', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a 100%, b: c.jpg', 'a')
  const { out } = await run(['check', '--format', 'github'], archive.cwd)
  expect(out).toContain('file=content/dumps/a 100%25%2C b%3A c.jpg,line=1,')
})

test('check --format json: one array, every key on every message, the counts of text agree', async () => {
  const archive = await createMany()
  const { out } = await run(['check', '--format', 'json'], archive.cwd)
  const messages: Record<string, unknown>[] = JSON.parse(out)
  const keys = [
    'file',
    'line',
    'column',
    'endLine',
    'endColumn',
    'severity',
    'stage',
    'rule',
    'reason',
    'note',
    'url',
    'values',
  ]
  for (const message of messages) expect(Object.keys(message)).toEqual(keys)
  expect(messages.filter(({ rule }) => rule === 'missing-title')).toHaveLength(12)
  const { out: vietnamese } = await run(['check', '--format', 'json', '--lang', 'vi'], archive.cwd)
  const translated: Record<string, unknown>[] = JSON.parse(vietnamese)
  expect(translated.map(({ rule, file, line }) => [rule, file, line])).toEqual(
    messages.map(({ rule, file, line }) => [rule, file, line]),
  )
  for (const { reason } of translated) expect(reason).not.toContain('Unexpected')
})
