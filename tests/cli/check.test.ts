import { expect, test } from 'vitest'
import { createArchive, dump } from '../ingest/archive.ts'
import { createMixed } from './mixed-archive.ts'
import { run } from './run.ts'

const expected = [
  ['content/articles/2023/broken.md', 'invalid-front-matter', 2, 'error'],
  ['content/dumps/vov/binary.txt', 'binary-dump', 1, 'error'],
  ['content/dumps/vov/empty.txt', 'empty-dump', 1, 'error'],
  ['content/dumps/vov/furniture.txt', 'no-story', 1, 'error'],
]

test('check: one clear message for each bad file, with its line; exit code 1; nothing written', async () => {
  const archive = await createMixed()
  const before = await archive.list('.')
  const { code, out } = await run(['check', '--format', 'json'], archive.cwd)
  const messages: { file: string; rule: string; line: number; severity: string }[] = JSON.parse(out)
  expect(code).toBe(1)
  expect(
    messages
      .filter(({ severity }) => severity === 'error')
      .map(({ file, rule, line, severity }) => [file, rule, line, severity]),
  ).toEqual(expected)
  expect(messages.filter(({ file }) => expected.some(([bad]) => bad === file))).toHaveLength(4)
  expect(await archive.list('.')).toEqual(before)
})

test('ingest: the good dumps beside bad ones become articles', async () => {
  const archive = await createMixed()
  const { code, out, error } = await run(['ingest'], archive.cwd)
  expect(code).toBe(1)
  expect(out).toBe('dumps: 5; articles: 2 written, 0 unchanged, 3 without a story or not chosen\n')
  for (const [file] of expected) expect(error).toContain(file)
  expect(await archive.list('articles')).toEqual([
    'broken.md',
    'hai-nuoc-lang-gieng-noi-lai-dam-phan-tai-tbilisi.md',
    'mot-bai-bao-khac-han-ve-cuoc-bau-cu-sap-toi-tai-yerevan.md',
  ])
})

test('check --frail: warnings count as well', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.write('dumps/a.text', 'a')
  expect((await run(['check'], archive.cwd)).code).toBe(0)
  expect((await run(['check', '--frail'], archive.cwd)).code).toBe(1)
})

test('check: an archive in order', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await run(['ingest'], archive.cwd)
  const { code, out } = await run(['check'], archive.cwd)
  expect(code).toBe(0)
  expect(out).toContain('dumps with a story: 1, articles: 1: fine\n')
  const vietnamese = await run(['check', '--lang', 'vi'], archive.cwd)
  expect(vietnamese.out).toContain('Có 1 bản gốc có bài và 1 bài đã ghi. Ổn.\n')
})

test('check: a mistake in the knowledge, at its line', async () => {
  const archive = await createArchive()
  await archive.write('knowledge/countries.yaml', '- id: armenia\n  name: 7\n  description: Nước.\n')
  const { code, out } = await run(['check', '--format', 'json'], archive.cwd)
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject([{ file: 'content/knowledge/countries.yaml', line: 2, severity: 'error' }])
})

test('check: an outlet and a mention that nobody knows, a page of prose without front matter', async () => {
  const archive = await createArchive()
  await archive.write('articles/2024/a.md', '---\nslug: a\noutlet: bao-la\nmentions:\n  add: [nguoi-la]\n---\n\nMột.\n')
  await archive.write('pages/gioi-thieu.md', 'Một trang.\n')
  const { code, out } = await run(['check', '--format', 'json'], archive.cwd)
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject([
    { file: 'content/articles/2024/a.md', rule: 'unknown-id', line: 3, values: { id: 'bao-la' } },
    { file: 'content/articles/2024/a.md', rule: 'unknown-id', line: 5, values: { id: 'nguoi-la' } },
    { file: 'content/pages/gioi-thieu.md', rule: 'missing-front-matter', line: 1 },
  ])
})

test('check: pages of an unknown outlet are named once for each folder, alone with their own message', async () => {
  const archive = await createArchive()
  for (const name of ['a', 'b', 'c'])
    await archive.write(`dumps/la/${name}.txt`, dump({ title: `Hai nước láng giềng nối lại đàm phán, phiên ${name}` }))
  await archive.write('dumps/khac/d.txt', dump({ title: 'Tít riêng của thư mục khác' }))
  const { out } = await run(['check', '--format', 'json'], archive.cwd)
  const messages: { rule: string }[] = JSON.parse(out)
  expect(messages.filter(({ rule }) => rule.startsWith('unknown-outlet'))).toMatchObject([
    { file: 'content/dumps/khac/d.txt', rule: 'unknown-outlet' },
    { file: 'content/dumps/la/a.txt', rule: 'unknown-outlets', values: { count: 3, folder: 'content/dumps/la' } },
  ])
  const github = await run(['check', '--format', 'github', '--lang', 'vi'], archive.cwd)
  expect(github.out).toMatch(
    /^::notice file=content\/dumps\/la\/a\.txt,line=4,.*title=unknown-outlets::Chưa rõ báo của 3 trang/mu,
  )
})

test('check: a near-copy of another outlet’s story names its twin', async () => {
  const archive = await createArchive()
  await archive.write('dumps/tgvn/a.txt', dump({ title: 'Tbilisi: Hai nước láng giềng trở lại bàn đàm phán' }))
  await archive.write('dumps/vov/b.txt', dump())
  const { code, out } = await run(['check', '--format', 'json'], archive.cwd)
  expect(code).toBe(0)
  const messages: { rule: string }[] = JSON.parse(out)
  expect(messages.filter(({ rule }) => rule === 'duplicate-story')).toMatchObject([
    { file: 'content/dumps/vov/b.txt', line: 4, severity: 'info', values: { twin: '`content/dumps/tgvn/a.txt`' } },
  ])
})

test('check: the help leads to the rules', async () => {
  const { out } = await run(['check', '--help'], '/')
  expect(out).toContain('README.md#messages')
})

test('check: outlets that cannot be read are one message, and it comes first', async () => {
  const archive = await createArchive()
  await archive.write('articles/2024/a.md', '---\nslug: a\noutlet: vov\n---\n\nMột.\n')
  await archive.write('dumps/vov/a.txt', dump().replace('---\n', '---\noutlet: vov\n'))
  await archive.write('dumps/vov/empty.txt', '')
  await archive.write('knowledge/outlets.yaml', '- id: vov\n  name: "VOV\n  home: https://vov.vn\n')
  const { out } = await run(['check', '--format', 'json'], archive.cwd)
  expect(JSON.parse(out)).toMatchObject([
    { file: 'content/knowledge/outlets.yaml', line: 2, column: 9, rule: 'invalid-yaml' },
    { file: 'content/dumps/vov/empty.txt', rule: 'empty-dump' },
  ])
})

test('check: one entry of the outlets left out', async () => {
  const archive = await createArchive()
  await archive.write('articles/2024/a.md', '---\nslug: a\noutlet: vov\n---\n\nMột.\n')
  await archive.write('articles/2024/b.md', '---\nslug: b\noutlet: voov\n---\n\nHai.\n')
  await archive.write('knowledge/outlets.yaml', '- id: vov\n  name: 7\n  home: https://vov.vn\n')
  const { out } = await run(['check', '--format', 'json'], archive.cwd)
  expect(JSON.parse(out)).toMatchObject([
    { file: 'content/knowledge/outlets.yaml', line: 2, rule: 'invalid-knowledge' },
    { file: 'content/articles/2024/b.md', rule: 'unknown-id', values: { id: 'voov' } },
  ])
})

test('check: a copy of a dump, before anything was ingested', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.write('dumps/b.txt', dump())
  const { out } = await run(['check'], archive.cwd)
  expect(out).toContain('Unexpected copy of `content/dumps/a.txt`')
  expect(out).toContain('Each makes an article of its own.')
  expect(out).not.toContain('became')
})

test('check: a page at an address that is taken', async () => {
  const archive = await createArchive()
  await archive.write('pages/con-thieu.md', '---\ntitle: Còn thiếu\n---\n\nChữ.\n')
  const { code, out } = await run(['check', '--lang', 'en'], archive.cwd)
  expect(code).toBe(1)
  expect(out).toMatch(/^content\/pages\/con-thieu\.md\n1:1 +error +Unexpected second page at `\/con-thieu\/`/mu)
})
