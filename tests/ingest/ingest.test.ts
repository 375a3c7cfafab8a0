import { chmod, mkdir, symlink, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { planArticles } from '../../src/ingest/plan-articles.ts'
import { changed, createArchive, createIngested, dump, path, rulesOf, slug } from './archive.ts'

test('a dump becomes an article under its year, once', async () => {
  const archive = await createArchive()
  await archive.write('dumps/vov/a.txt', dump())
  const first = await archive.ingest()
  expect([first.written, first.plan.unchanged]).toEqual([1, 0])
  expect(await archive.read(path)).toContain('\ndump: dumps/vov/a.txt\n')
  const text = await archive.read(path)
  const second = await archive.ingest()
  expect([second.written, second.plan.unchanged]).toEqual([0, 1])
  expect(await archive.read(path)).toBe(text)
})

test('a dump without a year goes to khong-ro-nam, and moves when an editor gives the day', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump({ day: '' }))
  await archive.ingest()
  const undated = `articles/khong-ro-nam/${slug}.md`
  expect(await archive.read(undated)).not.toContain('\npublished:')
  await archive.write('dumps/a.txt', dump({ day: '2022-01-14' }))
  await archive.ingest()
  expect(await archive.list('articles')).toEqual([`${slug}.md`])
  expect(await archive.read(`articles/2022/${slug}.md`)).toContain('published: "2022-01-14"')
  const third = await archive.ingest()
  expect([third.written, rulesOf(third).filter((rule) => rule.includes('articles'))]).toEqual([0, []])
})

test('an untouched article follows its dump and keeps its slug', async () => {
  const archive = await createIngested()
  await archive.write('dumps/a.txt', dump({ title: 'Hai nước hoãn vòng đàm phán tiếp theo đến mùa thu' }))
  expect((await archive.ingest()).written).toBe(1)
  expect(await archive.read(path)).toContain('title: Hai nước hoãn vòng đàm phán')
})

test('a broken front matter is left alone: one message, no second article', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.write('dumps/b.txt', dump({ title: 'Một bài báo khác hẳn về cuộc bầu cử sắp tới tại Yerevan' }))
  await archive.ingest()
  const broken = (await archive.read(path)).replace('title:', '<<<<<<< HEAD\ntitle:')
  await archive.write(path, broken)
  await unlink(join(archive.cwd, 'content/articles/2024/mot-bai-bao-khac-han-ve-cuoc-bau-cu-sap-toi-tai-yerevan.md'))
  const result = await archive.ingest()
  expect(result.written).toBe(1)
  expect(rulesOf(result).filter((rule) => rule.startsWith(`content/${path}`))).toEqual([
    `content/${path} invalid-front-matter`,
  ])
  expect(await archive.read(path)).toBe(broken)
  expect(await archive.list('articles')).toHaveLength(2)
})

test('a dump that became unreadable is one message, its article stays', async () => {
  const archive = await createIngested()
  const text = await archive.read(path)
  await archive.write('dumps/a.txt', '')
  expect(rulesOf(await archive.ingest())).toEqual(['content/dumps/a.txt empty-dump'])
  expect(await archive.read(path)).toBe(text)
})

const outlets = '- { id: vov, name: VOV, home: "https://vov.vn" }\n'
const people = '- { id: an, name: An, description: Người. }\n'

test.each<[string, string, string]>([
  ['a file that is no YAML', 'outlets.yaml', '- { id: vov\n'],
  ['an entry left out', 'outlets.yaml', outlets.replace('home', 'hone')],
  ['another kind', 'people.yaml', people.replace('name', 'nane')],
])('while the knowledge has a gap, articles stay as they are: %s', async (_, file, broken) => {
  const archive = await createArchive()
  await archive.write('knowledge/outlets.yaml', outlets)
  await archive.write('knowledge/people.yaml', people)
  await archive.write('dumps/vov/a.txt', dump())
  await archive.ingest()
  const before = await archive.read(path)
  expect(before).toContain('outlet: vov')

  await archive.write(`knowledge/${file}`, broken)
  await archive.write('dumps/vov/a.txt', dump({ body: 'Hai bên sẽ gặp lại sau hai tháng nữa, theo thông cáo chung.' }))
  await archive.write('dumps/vov/b.txt', dump({ title: 'Một bài báo khác hẳn về cuộc bầu cử sắp tới tại Yerevan' }))
  const paused = await archive.ingest()
  expect(await archive.read(path)).toBe(before)
  expect(paused.written).toBe(1)
  expect(rulesOf(paused)).toContain(`content/knowledge/${file} refresh-paused`)

  await archive.write('knowledge/outlets.yaml', outlets)
  await archive.write('knowledge/people.yaml', people)
  const mended = await archive.ingest()
  expect(await archive.read(path)).toContain('hai tháng nữa')
  expect(await archive.read(path)).toContain('outlet: vov')
  expect(rulesOf(mended).filter((rule) => rule.endsWith('refresh-paused'))).toEqual([])
})

test('a gap in the knowledge is no news to articles that would not change', async () => {
  const archive = await createIngested()
  await archive.write('knowledge/people.yaml', '- id: [an\n')
  const { plan, ...reading } = await archive.ingest()
  expect(plan.unchanged).toBe(1)
  expect(rulesOf(reading)).not.toContain('content/knowledge/people.yaml refresh-paused')
})

test('two dumps with one title get two slugs, two with the same bytes are named', async () => {
  const archive = await createArchive()
  await archive.write('dumps/b.txt', dump())
  await archive.write('dumps/a.txt', changed)
  await archive.write('dumps/c.txt', dump())
  const result = await archive.ingest()
  expect(await archive.list('articles')).toEqual([`${slug}-2.md`, `${slug}-3.md`, `${slug}.md`])
  expect(await archive.read(path)).toContain('dump: dumps/a.txt')
  expect(rulesOf(result)).toContain('content/dumps/c.txt duplicate-dump')
})

test('the order in which dumps and articles are given does not matter', async () => {
  const archive = await createArchive()
  for (const name of ['a', 'b', 'c'])
    await archive.write(
      `dumps/${name}.txt`,
      dump({ body: `Đoạn kết ${name} của bài báo được viết riêng cho phép thử này và đủ dài để là một đoạn.` }),
    )
  const { stories, articles } = await archive.ingest()
  const dumps = new Set(stories.map((story) => story.dump))
  const plan = planArticles({ stories, articles, dumps })
  const reversed = planArticles({ stories: stories.toReversed(), articles: articles.toReversed(), dumps })
  expect(reversed).toEqual(plan)
})

test('two articles with one slug, or of one dump, are reported', async () => {
  const archive = await createIngested()
  await archive.write('articles/2024/zz.md', await archive.read(path))
  const rules = rulesOf(await archive.ingest())
  expect(rules).toContain('content/articles/2024/zz.md duplicate-article')
  expect(rules).toContain('content/articles/2024/zz.md duplicate-slug')
})

test('only the dumps asked for are ingested, and no other counts as deleted', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.write('dumps/b.txt', dump({ title: 'Một bài báo khác hẳn về cuộc bầu cử sắp tới tại Yerevan' }))
  await archive.ingest()
  await archive.write('dumps/b.txt', dump({ title: 'Tít mới của bài báo thứ hai về cuộc bầu cử ở Yerevan' }))
  const result = await archive.ingest(new Set(['dumps/a.txt']))
  expect([result.written, result.plan.unchanged]).toEqual([0, 1])
  expect(rulesOf(result).filter((rule) => rule.includes('missing'))).toEqual([])
})

test('two runs at once leave one article a dump, whole', async () => {
  const archive = await createArchive()
  for (let n = 0; n < 20; n += 1)
    await archive.write(`dumps/${n}.txt`, dump({ title: `Bài báo số ${n} về vòng đàm phán mới giữa hai nước` }))
  const results = await Promise.all([archive.ingest(), archive.ingest(), archive.ingest()])
  expect(results.flatMap(rulesOf).filter((rule) => rule.includes('meanwhile'))).toEqual([])
  expect(await archive.list('articles')).toHaveLength(20)
  const again = await archive.ingest()
  expect([again.written, again.plan.unchanged]).toEqual([0, 20])
})

test('nothing is written outside the content, whatever front matter and links say', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.write('articles/2023/x.md', '---\nslug: x\ndump: ../../../etc/passwd\n---\n')
  await mkdir(join(archive.cwd, 'elsewhere'))
  await symlink(join(archive.cwd, 'elsewhere'), join(archive.cwd, 'content/articles/2024'))
  const result = await archive.ingest()
  expect(result.written).toBe(0)
  expect(rulesOf(result)).toContain('content/dumps/a.txt unwritable-file')
  expect(rulesOf(result)).toContain('content/articles/2023/x.md missing-dump')
  expect(await archive.list('../elsewhere')).toEqual([])
})

test.skipIf(process.getuid?.() === 0)('a file that cannot be read is one message', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.write('dumps/b.txt', dump())
  await chmod(join(archive.cwd, 'content/dumps/a.txt'), 0)
  const result = await archive.ingest()
  expect(result.written).toBe(1)
  expect(rulesOf(result)).toContain('content/dumps/a.txt unreadable-file')
})

test('files that are no dumps by their name are named, hidden ones passed over', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.text', 'a')
  await archive.write('dumps/.DS_Store', 'a')
  expect(rulesOf(await archive.ingest())).toEqual(['content/dumps/a.text ignored-file'])
})

test('links among the dumps are named, whatever they lead to', async () => {
  const archive = await createArchive()
  await archive.link('dumps/a.txt', '../b.txt')
  await archive.link('dumps/vov', '..')
  await archive.link('dumps/.hidden.txt', '../b.txt')
  expect(rulesOf(await archive.ingest())).toEqual(['content/dumps/a.txt linked-dump', 'content/dumps/vov linked-dump'])
})

test('files among the articles that are none by their name are named', async () => {
  const archive = await createArchive()
  await archive.write('articles/2024/a.md.3049582913', 'half an article')
  await archive.write('articles/2024/.DS_Store', 'a')
  expect(rulesOf(await archive.ingest())).toEqual(['content/articles/2024/a.md.3049582913 stray-file'])
})
