import { execFileSync, spawnSync } from 'node:child_process'
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
  const vietnamese = await run(['check', '--lang', 'vi'], archive.cwd)
  expect(vietnamese.out).toContain('bản gốc có bài: 1, bài: 1, cần nạp: 0: ổn\n')
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

/** Twelve pages without a title, two files that are no dumps, and what is wrong in {@link createMixed}. */
async function createMany(): Promise<Archive> {
  const archive = await createMixed()
  for (const number of Array.from({ length: 12 }, (_, index) => index + 10)) {
    const body = dump({ body: `Đoạn thứ ${number}, không giống đoạn nào khác.` })
      .split('\n')
      .slice(4)
      .join('\n')
    await archive.write(`dumps/untitled/${number}.txt`, body)
  }
  await archive.write('dumps/vov/picture 100%, copy.jpg', 'a')
  return archive
}

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
    expect.stringMatching(/^… warning: \+\d+$/u),
    expect.stringMatching(/^… notice: \+\d+$/u),
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

const hasGit = spawnSync('git', ['--version']).status === 0

/** Commits all of an archive, as an editor would. */
function commit({ cwd }: Archive): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd, stdio: 'ignore' })
  git('init')
  git('add', '.')
  git('-c', 'user.name=An', '-c', 'user.email=an@example.org', 'commit', '-m', 'Thêm bài')
}

test.skipIf(!hasGit)('check: a person who was just added, and the stories that now link to them', async () => {
  const archive = await createArchive()
  const people = '- { id: an, name: Nguyễn Văn An, description: Người. }\n'
  await archive.write('knowledge/people.yaml', people)
  await archive.write(
    'dumps/a.txt',
    dump({ body: 'Bà Salome Vardan nói hai bên sẽ gặp lại vào tháng tới tại Tbilisi.' }),
  )
  await archive.ingest()
  commit(archive)
  expect((await run(['check', '--lang', 'en'], archive.cwd)).out).not.toContain('Changed in the knowledge')

  const added = '- id: salome-vardan\n  name: Salome Vardan\n  description: Người.\n'
  await archive.write('knowledge/people.yaml', people + added)
  const { out } = await run(['check', '--lang', 'en'], archive.cwd)
  expect(out).toContain(`Changed in the knowledge since the last commit, and the stories that now link to it:
  people.yaml:2 Salome Vardan: 1 story
    content/articles/2024/hai-nuoc-lang-gieng-noi-lai-dam-phan-tai-tbilisi.md
`)
  const vietnamese = await run(['check', '--lang', 'vi'], archive.cwd)
  expect(vietnamese.out).toContain('  people.yaml:2 Salome Vardan: 1 tin\n')
  expect((await run(['check', '--format', 'json'], archive.cwd)).out).not.toContain('Salome')
})

test('check: without git, nothing is said of what changed', async () => {
  const archive = await createArchive()
  await archive.write('knowledge/people.yaml', '- { id: an, name: Nguyễn Văn An, description: Người. }\n')
  expect((await run(['check', '--lang', 'en'], archive.cwd)).out).not.toContain('Changed in the knowledge')
})
