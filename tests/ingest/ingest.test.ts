import { chmod, mkdir, rename, symlink, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { planArticles } from '../../src/ingest/plan-articles.ts'
import { createArchive, dump, rulesOf } from './archive.ts'

const slug = 'hai-nuoc-lang-gieng-noi-lai-dam-phan-tai-tbilisi'
const path = `articles/2024/${slug}.md`

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
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.ingest()
  await archive.write('dumps/a.txt', dump({ title: 'Hai nước hoãn vòng đàm phán tiếp theo đến mùa thu' }))
  expect((await archive.ingest()).written).toBe(1)
  expect(await archive.read(path)).toContain('title: Hai nước hoãn vòng đàm phán')
})

test('line ends of Windows are no edit', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.ingest()
  const text = (await archive.read(path)).replaceAll('\n', '\r\n')
  await archive.write(path, text)
  expect((await archive.ingest()).written).toBe(0)
  expect(await archive.read(path)).toBe(text)
  await archive.write(
    'dumps/a.txt',
    dump({ body: 'Một đoạn kết hoàn toàn khác được thêm vào bản gốc sau khi trang được sao chép lại lần nữa.' }),
  )
  const again = await archive.ingest()
  expect(again.written).toBe(1)
  expect(rulesOf(again)).not.toContain(`content/${path} edited-article`)
  expect(await archive.read(path)).toContain('Một đoạn kết hoàn toàn khác')
})

test('an edited key stays, the others are refreshed, comments survive', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.ingest()
  const edited = (await archive.read(path))
    .replace(/^title: .*$/mu, 'title: Tít của biên tập viên # sửa ngày 2/3')
    .replace(/^dump: /mu, 'topics:\n  - dam-phan\n# ghi chú\ndump: ')
  await archive.write(path, edited)
  const first = await archive.ingest()
  expect(first.written).toBe(0)
  expect(await archive.read(path)).toBe(edited)
  expect(rulesOf(first)).toContain(`content/${path} edited-article`)

  await archive.write(
    'dumps/a.txt',
    dump({ body: 'Một đoạn kết hoàn toàn khác được thêm vào bản gốc sau khi trang được sao chép lại lần nữa.' }),
  )
  const second = await archive.ingest()
  const text = await archive.read(path)
  expect(second.written).toBe(1)
  expect(text).toContain('title: Tít của biên tập viên # sửa ngày 2/3')
  expect(text).toContain('topics:\n  - dam-phan\n# ghi chú\ndump: ')
  expect(text).toContain('Một đoạn kết hoàn toàn khác')
  expect((await archive.ingest()).written).toBe(0)
  expect(await archive.read(path)).toBe(text)
})

test('a dump that changes under an edit is shown as a diff, and the edit is not lost', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.ingest()
  await archive.write(path, (await archive.read(path)).replace('Cuộc gặp kéo dài ba giờ', 'Cuộc gặp kéo dài bốn giờ'))
  await archive.write(
    'dumps/a.txt',
    dump({ body: 'Một đoạn kết hoàn toàn khác được thêm vào bản gốc sau khi trang được sao chép lại lần nữa.' }),
  )
  const { files, written } = await archive.ingest()
  expect(written).toBe(1)
  const [message] = files
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId }) => ruleId === 'edited-article-dump-changed')
  expect(message?.fatal).toBe(false)
  expect(message?.note).toContain('- Cuộc gặp kéo dài bốn giờ')
  expect(message?.note).toContain('+ Một đoạn kết hoàn toàn khác')
  const text = await archive.read(path)
  expect(text).toContain('Cuộc gặp kéo dài bốn giờ')
  expect(text).not.toContain('Một đoạn kết hoàn toàn khác')
  expect(text.split('\n')[(message?.line ?? 0) - 1]).toContain('Cuộc gặp kéo dài bốn giờ')
})

test('a change of a dump under an edit is told until the article has it, or the editor says that it needs none', async () => {
  const archive = await createArchive()
  const changed = 'edited-article-dump-changed'
  const newTitle = 'Hai nước láng giềng nối lại đàm phán sau ba tháng gián đoạn'
  const setTitle = async (title: string) =>
    archive.write(path, (await archive.read(path)).replace(/^title: .*$/mu, `title: ${title}`))
  const rules = async () =>
    (await archive.ingest()).files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
  await archive.write('dumps/a.txt', dump())
  await archive.ingest()
  await setTitle('Tít của biên tập viên')
  await archive.write('dumps/a.txt', dump({ title: newTitle }))
  expect(await rules()).toContain(changed)
  const pending = await archive.read(path)
  expect(await rules()).toContain(changed)
  expect(await archive.read(path)).toBe(pending)

  await archive.write('dumps/a.txt', dump())
  expect(await rules()).not.toContain(changed)
  await archive.write('dumps/a.txt', dump({ title: newTitle }))
  expect(await rules()).toContain(changed)
  await archive.write(path, (await archive.read(path)).replace(/^dumpSha256: .*\n/mu, ''))
  expect(await rules()).not.toContain(changed)
  expect(await rules()).not.toContain(changed)
  expect(await archive.read(path)).toContain('title: Tít của biên tập viên\n')

  await archive.write('dumps/a.txt', dump({ title: `${newTitle} nữa` }))
  expect(await rules()).toContain(changed)
  await setTitle(`${newTitle} nữa`)
  expect(await rules()).not.toContain(changed)
})

test('an edited date rests on the editor', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump({ day: '' }))
  await archive.ingest()
  const undated = `articles/khong-ro-nam/${slug}.md`
  await archive.write(undated, (await archive.read(undated)).replace('slug:', 'published: "2023-05-07"\nslug:'))
  await archive.ingest()
  const text = await archive.read(`articles/2023/${slug}.md`)
  expect(text).toContain('published: "2023-05-07"\n')
  expect(text).toContain('publishedBasis: editor\n')
  expect((await archive.ingest()).written).toBe(0)
})

test('a date that an editor wrote, far from all that the dump tells, is shown with what it tells, and holds', async () => {
  const archive = await createArchive()
  await archive.write(
    'dumps/a.txt',
    dump({ day: '', body: 'Lần gặp trước diễn ra năm 2021.' }).replace('đã gặp nhau', 'hôm 18/8 đã gặp nhau'),
  )
  await archive.ingest()
  const undated = `articles/khong-ro-nam/${slug}.md`
  await archive.write(undated, (await archive.read(undated)).replace('XXXX-08-18', '2012-08-20'))
  for (const place of [undated, `articles/2012/${slug}.md`]) {
    const { files } = await archive.ingest()
    const file = files.find(({ path }) => path === `content/${place}`)
    expect(file?.messages.find(({ ruleId }) => ruleId === 'far-published')).toMatchObject({
      line: expect.any(Number),
      fatal: false,
      reason: expect.stringMatching(/`published: 2012-08-20`, expected a day of 2021–2026 by “năm 2021” on line 7/u),
    })
    expect(await archive.read(`articles/2012/${slug}.md`)).toContain('published: "2012-08-20"')
  }
})

test('a date that an editor wrote is held against a dump without a day as well', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump({ day: '', body: 'Hai bên từng gặp nhau năm 2021.' }))
  await archive.ingest()
  const [name = ''] = await archive.list('articles')
  const path = `articles/khong-ro-nam/${name}`
  const text = await archive.read(path)
  const messagesOf = async (day: string) => {
    await archive.write(path, text.replace(/^slug: .*$/mu, `$&\npublished: "${day}"`))
    const { files } = await archive.ingest()
    return files.flatMap(({ messages }) => messages).filter(({ ruleId }) => ruleId === 'far-published')
  }
  expect(await messagesOf('2012-08-20')).toMatchObject([
    { reason: expect.stringMatching(/expected a day of 2021–2026 by “năm 2021” on line 7/u) },
  ])
})

test('a date that an editor wrote behind all that the archive knows is an error on its line', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump({ day: '' }))
  await archive.ingest()
  const [name = ''] = await archive.list('articles')
  const path = `articles/khong-ro-nam/${name}`
  const text = await archive.read(path)
  await archive.write(path, text.replace(/^slug: .*$/mu, '$&\npublished: "2042-03-01"'))
  const { files } = await archive.ingest()
  const messages = files.flatMap((file) => file.messages)
  expect(messages.map(({ ruleId, line, fatal }) => [ruleId, line, fatal])).toContainEqual(['future-date', 4, true])
})

test('an article without its signature is the editor’s alone', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.ingest()
  const text = (await archive.read(path)).replace(/^generated: .*\n/mu, '').replace(/^lede: .*\n/mu, '')
  await archive.write(path, text)
  expect((await archive.ingest()).written).toBe(0)
  expect(await archive.read(path)).toBe(text)
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

test('a renamed dump keeps its article and slug', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.ingest()
  await mkdir(join(archive.cwd, 'content/dumps/vov'))
  await rename(join(archive.cwd, 'content/dumps/a.txt'), join(archive.cwd, 'content/dumps/vov/z.txt'))
  const result = await archive.ingest()
  expect(rulesOf(result)).toContain(`content/${path} renamed-dump`)
  expect(await archive.list('articles')).toEqual([`${slug}.md`])
  expect(await archive.read(path)).toContain('\ndump: dumps/vov/z.txt\n')
  expect(rulesOf(await archive.ingest())).not.toContain(`content/${path} renamed-dump`)
})

test('who changed only the date is told of nothing else, also when its dump changes', async () => {
  const archive = await createArchive()
  const told = dump({ day: '' }).replace('đã gặp nhau', 'hôm 14/1/2022 đã gặp nhau')
  await archive.write('dumps/a.txt', told)
  await archive.ingest()
  const [name = ''] = await archive.list('articles')
  const before = `articles/2022/${name}`
  const moved = `articles/2021/${name}`
  await archive.write(before, (await archive.read(before)).replace(/^published: .*$/mu, 'published: "2021-05-05"'))
  await archive.ingest()
  await archive.write('dumps/a.txt', told.replace('14/1', '15/1'))
  for (const _ of ['at once', 'again']) {
    const messages = (await archive.ingest()).files.flatMap(({ messages }) => messages)
    const [message] = messages.filter(({ ruleId }) => ruleId === 'edited-article-dump-changed')
    expect(message?.reason).toContain('(edited: `published`)')
    expect(message?.note).not.toContain('publishedEvidence')
    expect(await archive.read(moved)).toContain('published: "2021-05-05"\npublishedBasis: editor\n')
  }
})

/** The text of another story. */
const otherStory = `Những dòng sông băng trên dãy Kavkaz đã mất một phần ba diện tích trong bốn mươi năm qua, một nghiên cứu mới cho biết.

Người dân ở các làng dưới chân núi lo lũ quét ập đến vào mùa hè, khi băng tan nhanh nhất trong năm.`

const other =
  'Sông băng trên núi Kazbek tan nhanh, các nhà khoa học lo ngại cho những ngôi làng dưới chân núi trong mùa hè.'

test.each<[string, string]>([
  ['a header is added', `---\nbyline: An Bình\n---\n${dump({ day: '' })}`],
  ['the title is another', dump({ title: 'Hai nước nối lại đàm phán' })],
  ['a paragraph is added', `${dump()}\n${other}\n`],
  ['the end is another', dump({ body: other })],
  ['widgets are left out, the day is another', dump({ day: '2024-03-02' })],
  ['the lines end otherwise', dump().replaceAll('\n', '\r\n')],
])('a dump renamed and changed at once keeps its article: %s', async (_, changed) => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.ingest()
  await archive.remove('dumps/a.txt')
  await archive.write('dumps/vov/z.txt', changed)
  const result = await archive.ingest()
  const [message] = result.files.flatMap(({ messages }) => messages.filter(({ ruleId }) => ruleId === 'moved-dump'))
  expect(message?.reason).toContain('`dumps/a.txt`')
  expect(message?.reason).toContain('`dumps/vov/z.txt`')
  expect(rulesOf(result)).not.toContain(`content/${path} missing-dump`)
  expect(await archive.list('articles')).toEqual([`${slug}.md`])
  expect(rulesOf(await archive.ingest()).join(' ')).not.toMatch(/moved-dump|missing-dump/u)
})

test('what was edited by hand stays when its dump is renamed and changed, and is shown beside the change', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.ingest()
  const edited = (await archive.read(path)).replace(/^title: .*$/mu, 'title: Tít của biên tập viên')
  await archive.write(path, edited)
  await archive.remove('dumps/a.txt')
  await archive.write('dumps/z.txt', dump({ title: 'Hai nước láng giềng nối lại đàm phán ở Tbilisi' }))
  expect(rulesOf(await archive.ingest())).toEqual([
    'content/articles/2024/hai-nuoc-lang-gieng-noi-lai-dam-phan-tai-tbilisi.md edited-article-dump-changed',
    'content/articles/2024/hai-nuoc-lang-gieng-noi-lai-dam-phan-tai-tbilisi.md moved-dump',
    'content/dumps/z.txt unknown-outlet',
  ])
  expect(await archive.read(path)).toContain('title: Tít của biên tập viên')
})

test('two dumps renamed and changed each keep their own article', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.write('dumps/b.txt', dump({ title: 'Núi Kazbek nóng lên từng năm', body: `${other} ${other}` }))
  await archive.ingest()
  await archive.remove('dumps/a.txt')
  await archive.remove('dumps/b.txt')
  await archive.write('dumps/y.txt', dump({ title: 'Núi Kazbek nóng lên', body: `${other} ${other}` }))
  await archive.write('dumps/z.txt', dump({ day: '2024-03-02' }))
  await archive.ingest()
  expect(await archive.list('articles')).toEqual([`${slug}.md`, 'nui-kazbek-nong-len-tung-nam.md'])
  expect(await archive.read(path)).toContain('dump: dumps/z.txt')
})

test('another story in place of a deleted dump makes an article of its own', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.ingest()
  await archive.remove('dumps/a.txt')
  await archive.write('dumps/z.txt', `---\npublished: 2024-03-01\n---\nNúi Kazbek nóng lên từng năm\n\n${otherStory}\n`)
  expect(rulesOf(await archive.ingest())).toContain(`content/${path} missing-dump`)
  expect(await archive.list('articles')).toHaveLength(2)
})

test('a dump of the same title, told in other words, is named beside the article whose dump is gone', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.ingest()
  await archive.remove('dumps/a.txt')
  const title = 'Hai nước láng giềng nối lại đàm phán tại Tbilisi'
  await archive.write('dumps/z.txt', `---\npublished: 2024-03-01\n---\n${title}\n\n${otherStory}\n`)
  const result = await archive.ingest()
  const [message] = result.files.flatMap(({ messages }) => messages.filter(({ ruleId }) => ruleId === 'replaced-dump'))
  expect(message?.reason).toContain('`dumps/a.txt`')
  expect(message?.note).toContain('`dump: dumps/z.txt`')
  expect(rulesOf(result).join(' ')).not.toContain('missing-dump')
})

test('a deleted dump is reported, its article stays', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.ingest()
  await unlink(join(archive.cwd, 'content/dumps/a.txt'))
  const result = await archive.ingest()
  expect(rulesOf(result)).toEqual([`content/${path} missing-dump`])
  const [message] = result.files.flatMap(({ messages }) => messages)
  expect((await archive.read(path)).split('\n')[(message?.line ?? 0) - 1]).toBe('dump: dumps/a.txt')
  expect(await archive.list('articles')).toEqual([`${slug}.md`])
})

test('a dump that became unreadable is one message, its article stays', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.ingest()
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
  const path = 'articles/2024/hai-nuoc-lang-gieng-noi-lai-dam-phan-tai-tbilisi.md'
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
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.ingest()
  await archive.write('knowledge/people.yaml', '- id: [an\n')
  const { plan, ...reading } = await archive.ingest()
  expect(plan.unchanged).toBe(1)
  expect(rulesOf(reading)).not.toContain('content/knowledge/people.yaml refresh-paused')
})

test('two dumps with one title get two slugs, two with the same bytes are named', async () => {
  const archive = await createArchive()
  await archive.write('dumps/b.txt', dump())
  await archive.write(
    'dumps/a.txt',
    dump({ body: 'Một đoạn kết hoàn toàn khác được thêm vào bản gốc sau khi trang được sao chép lại lần nữa.' }),
  )
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
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.ingest()
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

test('files among the articles that are none by their name are named', async () => {
  const archive = await createArchive()
  await archive.write('articles/2024/a.md.3049582913', 'half an article')
  await archive.write('articles/2024/.DS_Store', 'a')
  expect(rulesOf(await archive.ingest())).toEqual(['content/articles/2024/a.md.3049582913 stray-file'])
})
