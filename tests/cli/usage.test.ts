import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { commandNames } from '../../src/cli/command-names.ts'
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

test.each([
  [['parse', 'content'], '`content` is a folder: `parse` takes files, such as `content/*.txt`'],
  [['parse', 'content/dumps/'], 'such as `content/dumps/*.txt`'],
  [['explain', 'content'], '`content` is a folder: `explain` takes files'],
  [['dev', '--port', '99999'], '`--port 99999`: expected a whole number from 1 to 65535'],
  [['dev', '--port', '80.5'], 'from 1 to 65535'],
  [['dev', '--port', 'eight'], 'from 1 to 65535'],
  [['build', '--base', '../y'], '`--base ../y`: expected a path from the host’s root, such as `/archive/`'],
  [['build', '--base', '/a/./b/'], 'such as `/archive/`'],
  [['build', '--base', 'https://x.example/y'], 'such as `/archive/`'],
  [['build', '--site', 'x.example'], '`--site x.example`: expected `https://host`'],
])('wrong usage %j in an archive', async (args, words) => {
  const archive = await createArchive()
  const { code, out, error } = await run(args, archive.cwd)
  expect([code, out]).toEqual([2, ''])
  expect(error).toContain(words)
})

test('an unknown format names those there are', async () => {
  const archive = await createArchive()
  const { code, error } = await run(['check', '--format', 'xml'], archive.cwd)
  expect([code, error]).toEqual([2, 'kavkaz: unknown format `xml`: `--format` takes `text`, `github`, `json`\n'])
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

test.each(commandNames)('%s --help in Vietnamese', async (name) => {
  const english = await run([name, '--help'], tmpdir())
  const { code, out } = await run([name, '--help', '--lang', 'vi'], tmpdir())
  expect(code).toBe(0)
  expect(out).toContain(`cách dùng: kavkaz ${name}`)
  expect(out).toContain('thư mục nội dung (mặc định: content)')
  const shared = english.out.split('\n').filter((line) => line.trim() !== '' && out.includes(line))
  expect(shared).toEqual([])
})

test.each([
  ['--lang vi', ['--help', '--lang', 'vi'], {}],
  ['--lang=vi', ['--help', '--lang=vi'], {}],
  ['the environment', ['--help'], { LANG: 'vi_VN.UTF-8' }],
])('the overview in Vietnamese, asked for by %s', async (_, args, environment) => {
  const { out } = await run(args, tmpdir(), { environment })
  expect(out).toContain('cách dùng: kavkaz LỆNH')
  expect(out).not.toContain('Exit codes')
})

test('--lang wins over the environment', async () => {
  const { out } = await run(['check', '--help', '--lang', 'en'], tmpdir(), { environment: { LANG: 'vi_VN.UTF-8' } })
  expect(out).toContain('usage: kavkaz check')
})

test.each([
  [['chek'], 'có phải `check`?'],
  [['frobnicate'], 'cần một trong parse, explain'],
  [['parse'], 'cách dùng: kavkaz parse TỆP…'],
  [['check', '--content', '--lang', 'vi'], '`--content THƯ_MỤC`'],
  [['--lang', 'vi'], 'cách dùng: kavkaz LỆNH'],
  [['--lang=vi', '--content', 'nowhere', 'check'], 'không có thư mục `nowhere`'],
  [['parse', 'nowhere.txt'], 'không có tệp `nowhere.txt`'],
  [['parse', '-', '--markdwn'], 'có phải `--markdown`?'],
  [['parse', '-', '--json', '--markdown'], 'chỉ dùng một trong hai'],
  [['parse', '-', '--json=yes'], '`--json` không nhận giá trị'],
  [['explain', '-', 'second'], 'thừa tham số `second`'],
  [['dates', '--reference'], '`--reference` cần một giá trị'],
  [['dates', '--reference', '1/3/2024'], '`1/3/2024` không phải ngày'],
  [['check', '--content', 'nowhere'], 'không có thư mục `nowhere`'],
  [['check'], 'ở đây không có thư mục `content`'],
  [['dates', '--lang', 'fr'], 'không có ngôn ngữ `fr`'],
])('wrong usage %j, said in Vietnamese', async (args, words) => {
  const environment = { LANG: 'vi_VN.UTF-8' }
  const { code, error } = await run(args, `${tmpdir()}/kavkaz-empty-${process.pid}`, { environment })
  expect(code).toBe(2)
  expect(error).toContain(words)
})
