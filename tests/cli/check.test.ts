import { expect, test } from 'vitest'
import { type Archive, createArchive, dump } from '../ingest/archive.ts'
import { run } from './run.ts'

const furniture = [
  'Trang chủ',
  '',
  'Đăng nhập',
  '',
  'Chia sẻ',
  '',
  'Nhỏ Bình thường Lớn',
  '',
  'Theo dõi chúng tôi trên',
  '',
].join('\n')

/** A content folder as it may come from a hasty evening: four bad files among good ones. */
async function createMixed(): Promise<Archive> {
  const archive = await createArchive()
  await archive.write('dumps/vov/good.txt', dump())
  await archive.write('dumps/vov/other.txt', dump({ title: 'Một bài báo khác hẳn về cuộc bầu cử sắp tới tại Yerevan' }))
  await archive.write('dumps/vov/empty.txt', '')
  await archive.write(
    'dumps/vov/binary.txt',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
  )
  await archive.write('dumps/vov/furniture.txt', furniture)
  await archive.write('articles/2023/broken.md', '---\ntitle: Nóng: chiến sự: mới\nslug: broken\n---\n\nMột.\n')
  return archive
}

const expected = [
  ['content/articles/2023/broken.md', 'invalid-front-matter', 2, 'fatal'],
  ['content/dumps/vov/binary.txt', 'binary-dump', 1, 'fatal'],
  ['content/dumps/vov/empty.txt', 'empty-dump', 1, 'fatal'],
  ['content/dumps/vov/furniture.txt', 'no-story', 1, 'fatal'],
]

test('check: one clear message for each bad file, with its line; exit code 1; nothing written', async () => {
  const archive = await createMixed()
  const before = await archive.list('.')
  const { code, out } = await run(['check', '--format', 'json'], archive.cwd)
  const messages: { file: string; rule: string; line: number; severity: string }[] = JSON.parse(out)
  expect(code).toBe(1)
  expect(
    messages
      .filter(({ severity }) => severity === 'fatal')
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

test('check: text for people, annotations for GitHub', async () => {
  const archive = await createMixed()
  const text = await run(['check'], archive.cwd)
  expect(text.out).toMatch(/^content\/dumps\/vov\/empty\.txt\n1:1 +error +Unexpected empty dump/mu)
  expect(text.out).toContain('not fine')
  const github = await run(['check', '--format', 'github'], archive.cwd)
  expect(github.out).toMatch(/^::error file=content\/dumps\/vov\/empty\.txt,line=1,col=1,.*title=empty-dump::/mu)
  expect(github.code).toBe(1)
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
  expect(out).toContain('dumps with a story: 1, articles: 1, to ingest: 0: fine\n')
})

test('check: a mistake in the knowledge, at its line', async () => {
  const archive = await createArchive()
  await archive.write('knowledge/countries.yaml', '- id: armenia\n  name: 7\n  description: Nước.\n')
  const { code, out } = await run(['check', '--format', 'json'], archive.cwd)
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject([{ file: 'content/knowledge/countries.yaml', line: 2, severity: 'fatal' }])
})

test('check: an outlet and a mention that nobody knows, a page of prose without front matter', async () => {
  const archive = await createArchive()
  await archive.write('articles/2024/a.md', '---\nslug: a\noutlet: bao-la\nmentions:\n  add: [nguoi-la]\n---\n\nMột.\n')
  await archive.write('pages/gioi-thieu.md', 'Một trang.\n')
  const { code, out } = await run(['check', '--format', 'json'], archive.cwd)
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject([
    { file: 'content/articles/2024/a.md', rule: 'unknown-id', line: 3, values: { id: 'bao-la' } },
    { file: 'content/articles/2024/a.md', rule: 'unknown-id', line: 4, values: { id: 'nguoi-la' } },
    { file: 'content/pages/gioi-thieu.md', rule: 'missing-front-matter', line: 1 },
  ])
})
