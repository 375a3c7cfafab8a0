import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { commandNames } from '../../src/cli/commands.ts'
import { createArchive } from '../ingest/archive.ts'
import { run } from './run.ts'

test.each([
  [[], 'usage: kavkaz COMMAND'],
  [['chek'], 'did you mean `check`?'],
  [['frobnicate'], 'expected one of parse, explain'],
  [['parse'], 'usage: kavkaz parse FILE…'],
  [['parse', 'nowhere.txt'], 'no file `nowhere.txt`'],
  [['parse', '-', '--markdwn'], 'did you mean `--markdown`?'],
  [['parse', '-', '--json', '--markdown'], 'exclude each other'],
  [['parse', '-', '--json=yes'], '`--json` takes no value'],
  [['explain', '-', 'second'], 'unexpected argument `second`'],
  [['dates', '--reference'], '`--reference YYYY-MM-DD`'],
  [['dates', '--reference', '2024-02-30'], '`2024-02-30` is no day'],
  [['dates', '--reference', '1/3/2024'], '`1/3/2024` is no day'],
  [['check', '--content', 'nowhere'], 'no folder `nowhere`'],
  [['check'], 'no folder `content` here'],
  [['ingest'], 'no folder `content` here'],
  [['dates', '--lang', 'fr'], '`--lang` takes `en` or `vi`'],
])('wrong usage %j: exit code 2, said on standard error', async (args, words) => {
  const { code, out, error } = await run(args, `${tmpdir()}/kavkaz-empty-${process.pid}`)
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(error).toContain(words)
})

test('a file outside the dumps cannot be ingested', async () => {
  const archive = await createArchive()
  await archive.write('a.txt', 'a')
  const { code, error } = await run(['ingest', 'content/a.txt'], archive.cwd)
  expect(code).toBe(2)
  expect(error).toContain('`content/a.txt` is no dump of this archive')
})

test('an unknown format names those there are', async () => {
  const archive = await createArchive()
  const { code, error } = await run(['check', '--format', 'xml'], archive.cwd)
  expect([code, error]).toEqual([2, 'kavkaz: unknown format `xml`: `--format` takes text, github, json\n'])
})

test.each(commandNames)('%s --help says how it is used', async (name) => {
  const { code, out } = await run([name, '--help'], tmpdir())
  expect(code).toBe(0)
  expect(out).toContain(`usage: kavkaz ${name}`)
  expect(out).toContain('--content DIR')
})

test('the overview lists every command', async () => {
  const { code, out } = await run(['--help'], tmpdir())
  expect(code).toBe(0)
  for (const name of commandNames) expect(out).toMatch(new RegExp(`^  ${name} `, 'mu'))
})
