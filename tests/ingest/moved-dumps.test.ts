import { mkdir, rename, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createArchive, createIngested, dump, path, rulesOf, slug } from './archive.ts'

test('a renamed dump keeps its article and slug', async () => {
  const archive = await createIngested()
  await mkdir(join(archive.cwd, 'content/dumps/vov'))
  await rename(join(archive.cwd, 'content/dumps/a.txt'), join(archive.cwd, 'content/dumps/vov/z.txt'))
  const result = await archive.ingest()
  expect(rulesOf(result)).toContain(`content/${path} renamed-dump`)
  expect(await archive.list('articles')).toEqual([`${slug}.md`])
  expect(await archive.read(path)).toContain('\ndump: dumps/vov/z.txt\n')
  expect(rulesOf(await archive.ingest())).not.toContain(`content/${path} renamed-dump`)
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
])('a dump renamed and changed at once keeps its article: %s', async (_, text) => {
  const archive = await createIngested()
  await archive.remove('dumps/a.txt')
  await archive.write('dumps/vov/z.txt', text)
  const result = await archive.ingest()
  const [message] = result.files.flatMap(({ messages }) => messages.filter(({ ruleId }) => ruleId === 'moved-dump'))
  expect(message?.reason).toContain('`dumps/a.txt`')
  expect(message?.reason).toContain('`dumps/vov/z.txt`')
  expect(rulesOf(result)).not.toContain(`content/${path} missing-dump`)
  expect(await archive.list('articles')).toEqual([`${slug}.md`])
  expect(rulesOf(await archive.ingest()).join(' ')).not.toMatch(/moved-dump|missing-dump/u)
})

test('what was edited by hand stays when its dump is renamed and changed, and is shown beside the change', async () => {
  const archive = await createIngested()
  const edited = (await archive.read(path)).replace(/^title: .*$/mu, 'title: Tít của biên tập viên')
  await archive.write(path, edited)
  await archive.remove('dumps/a.txt')
  await archive.write('dumps/z.txt', dump({ title: 'Hai nước láng giềng nối lại đàm phán ở Tbilisi' }))
  expect(rulesOf(await archive.ingest())).toEqual([
    `content/${path} edited-article-dump-changed`,
    `content/${path} moved-dump`,
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
  const archive = await createIngested()
  await archive.remove('dumps/a.txt')
  await archive.write('dumps/z.txt', `---\npublished: 2024-03-01\n---\nNúi Kazbek nóng lên từng năm\n\n${otherStory}\n`)
  expect(rulesOf(await archive.ingest())).toContain(`content/${path} missing-dump`)
  expect(await archive.list('articles')).toHaveLength(2)
})

test('a dump of the same title, told in other words, is named beside the article whose dump is gone', async () => {
  const archive = await createIngested()
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
  const archive = await createIngested()
  await unlink(join(archive.cwd, 'content/dumps/a.txt'))
  const result = await archive.ingest()
  expect(rulesOf(result)).toEqual([`content/${path} missing-dump`])
  const [message] = result.files.flatMap(({ messages }) => messages)
  expect((await archive.read(path)).split('\n')[(message?.line ?? 0) - 1]).toBe('dump: dumps/a.txt')
  expect(await archive.list('articles')).toEqual([`${slug}.md`])
})
