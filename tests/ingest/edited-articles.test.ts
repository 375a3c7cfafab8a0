import { expect, test } from 'vitest'
import { changed, createArchive, createIngested, dump, path, rulesOf, slug } from './archive.ts'

test('line ends of Windows are no edit', async () => {
  const archive = await createIngested()
  const text = (await archive.read(path)).replaceAll('\n', '\r\n')
  await archive.write(path, text)
  expect((await archive.ingest()).written).toBe(0)
  expect(await archive.read(path)).toBe(text)
  await archive.write('dumps/a.txt', changed)
  const again = await archive.ingest()
  expect(again.written).toBe(1)
  expect(rulesOf(again)).not.toContain(`content/${path} edited-article`)
  expect(await archive.read(path)).toContain('Một đoạn kết hoàn toàn khác')
})

test('an edited key stays, the others are refreshed, comments survive', async () => {
  const archive = await createIngested()
  const edited = (await archive.read(path))
    .replace(/^title: .*$/mu, 'title: Tít của biên tập viên # sửa ngày 2/3')
    .replace(/^dump: /mu, 'topics:\n  - dam-phan\n# ghi chú\ndump: ')
  await archive.write(path, edited)
  const first = await archive.ingest()
  expect(first.written).toBe(0)
  expect(await archive.read(path)).toBe(edited)
  expect(rulesOf(first)).toContain(`content/${path} edited-article`)

  await archive.write('dumps/a.txt', changed)
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
  const archive = await createIngested()
  await archive.write(path, (await archive.read(path)).replace('Cuộc gặp kéo dài ba giờ', 'Cuộc gặp kéo dài bốn giờ'))
  await archive.write('dumps/a.txt', changed)
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
  const rule = 'edited-article-dump-changed'
  const newTitle = 'Hai nước láng giềng nối lại đàm phán sau ba tháng gián đoạn'
  const setTitle = async (title: string) =>
    archive.write(path, (await archive.read(path)).replace(/^title: .*$/mu, `title: ${title}`))
  const rules = async () =>
    (await archive.ingest()).files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
  await archive.write('dumps/a.txt', dump())
  await archive.ingest()
  await setTitle('Tít của biên tập viên')
  await archive.write('dumps/a.txt', dump({ title: newTitle }))
  expect(await rules()).toContain(rule)
  const pending = await archive.read(path)
  expect(await rules()).toContain(rule)
  expect(await archive.read(path)).toBe(pending)

  await archive.write('dumps/a.txt', dump())
  expect(await rules()).not.toContain(rule)
  await archive.write('dumps/a.txt', dump({ title: newTitle }))
  expect(await rules()).toContain(rule)
  await archive.write(path, (await archive.read(path)).replace(/^dumpSha256: .*\n/mu, ''))
  expect(await rules()).not.toContain(rule)
  expect(await rules()).not.toContain(rule)
  expect(await archive.read(path)).toContain('title: Tít của biên tập viên\n')

  await archive.write('dumps/a.txt', dump({ title: `${newTitle} nữa` }))
  expect(await rules()).toContain(rule)
  await setTitle(`${newTitle} nữa`)
  expect(await rules()).not.toContain(rule)
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
    const file = files.find((one) => one.path === `content/${place}`)
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
  const undated = `articles/khong-ro-nam/${name}`
  const text = await archive.read(undated)
  const messagesOf = async (day: string) => {
    await archive.write(undated, text.replace(/^slug: .*$/mu, `$&\npublished: "${day}"`))
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
  const undated = `articles/khong-ro-nam/${name}`
  const text = await archive.read(undated)
  await archive.write(undated, text.replace(/^slug: .*$/mu, '$&\npublished: "2042-03-01"'))
  const { files } = await archive.ingest()
  const messages = files.flatMap((file) => file.messages)
  expect(messages.map(({ ruleId, line, fatal }) => [ruleId, line, fatal])).toContainEqual(['future-date', 4, true])
})

test('an article without its signature is the editor’s alone', async () => {
  const archive = await createIngested()
  const text = (await archive.read(path)).replace(/^generated: .*\n/mu, '').replace(/^lede: .*\n/mu, '')
  await archive.write(path, text)
  expect((await archive.ingest()).written).toBe(0)
  expect(await archive.read(path)).toBe(text)
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
