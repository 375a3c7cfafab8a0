import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readDumps } from '../../src/ingest/read-dumps.ts'
import { writeArticles } from '../../src/ingest/write-articles.ts'
import { toKnowledgeBase } from '../../src/knowledge/to-knowledge-base.ts'
import { createArchive } from './archive.ts'

const nobody = toKnowledgeBase({
  people: [],
  countries: [],
  places: [],
  organisations: [],
  events: [],
  threads: [],
  outlets: [],
})

test('a file that an editor saves between plan and writing is left alone', async () => {
  const archive = await createArchive()
  await archive.write('articles/2024/a.md', 'saved just now')
  const source = new VFile({ path: 'content/articles/2024/a.md' })
  const plan = [{ path: 'articles/2024/a.md', before: 'as it was read', text: 'planned', source }]
  expect(writeArticles(archive, plan)).toBe(0)
  expect(await archive.read('articles/2024/a.md')).toBe('saved just now')
  expect(source.messages.map(({ ruleId }) => ruleId)).toEqual(['changed-meanwhile'])
})

test('a file that another run wrote the same way is no cause for a message', async () => {
  const archive = await createArchive()
  await archive.write('articles/2024/a.md', 'planned')
  const source = new VFile({ path: 'a' })
  expect(writeArticles(archive, [{ path: 'articles/2024/a.md', before: undefined, text: 'planned', source }])).toBe(0)
  expect(source.messages).toEqual([])
})

test('an article moves with its text', async () => {
  const archive = await createArchive()
  await archive.write('articles/khong-ro-nam/a.md', 'before')
  const move = {
    path: 'articles/2024/a.md',
    from: 'articles/khong-ro-nam/a.md',
    before: 'before',
    text: 'after',
    source: new VFile(),
  }
  expect(writeArticles(archive, [move])).toBe(1)
  expect(await archive.read('articles/2024/a.md')).toBe('after')
  expect(await archive.list('articles')).toEqual(['a.md'])
})

test('a dump that vanishes while it is read is one message, the others go on', async () => {
  const archive = await createArchive()
  await archive.write(
    'dumps/b.txt',
    'Ngoại trưởng hai nước láng giềng đã gặp nhau tại Tbilisi sau nhiều tháng gián đoạn, các bên cho biết.',
  )
  const files = ['a', 'b'].map((name) => new VFile({ path: `content/dumps/${name}.txt`, cwd: archive.cwd }))
  const stories = readDumps(files, nobody)
  expect(stories.map(({ dump }) => dump)).toEqual(['content/dumps/b.txt'])
  expect(files[0]?.messages.map(String)).toEqual([
    'content/dumps/a.txt:1:1: Unexpected failure to read the file (ENOENT), expected a readable file',
  ])
})
