import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { toDataFiles } from '../../src/site/artifacts/data-files.ts'
import { makeEvent, makeKnowledge } from '../archive/make-knowledge.ts'
import { makeStory } from '../archive/make-story.ts'
import { makeSite } from '../site-views/make-site.ts'

const stories = [
  makeStory(
    { slug: 'a', title: 'Tin “một”, hai; ba', published: '2024-03-01~', publishedBasis: 'inferred' },
    {
      mentions: [
        { id: 'armenia', kind: 'country', name: 'Armenia' },
        { id: 'azerbaijan', kind: 'country', name: 'Azerbaijan' },
      ],
    },
  ),
  makeStory({ slug: 'b' }),
]
const site = makeSite(stories, {
  knowledge: makeKnowledge([makeEvent({ id: 'talks', date: '2024-02-28/2024-02-29' })]),
})
const files = new Map(toDataFiles(site).map(({ path, content }) => [path, String(content)]))

function read(name: string): string {
  const content = files.get(`du-lieu/${name}`)
  if (content === undefined) throw new Error(`no file ${name}`)
  return content
}

const packageShape = z.object({
  name: z.string().regex(/^[a-z0-9-._]+$/u),
  resources: z.array(
    z.object({
      name: z.string().regex(/^[a-z0-9-._]+$/u),
      path: z.string(),
      mediatype: z.string(),
      bytes: z.number(),
      hash: z.string(),
      schema: z.object({ fields: z.array(z.object({ name: z.string(), type: z.string() })) }).optional(),
    }),
  ),
})
const described = packageShape.parse(JSON.parse(read('datapackage.json')))

test('stories are read back from CSV, lists between bars, what is unknown empty', () => {
  const [first, second] = parse(read('tin.csv'), { columns: true })
  expect(first).toMatchObject({
    url: 'https://host.example/kho/2024/03/01/a/',
    title: 'Tin “một”, hai; ba',
    published: '2024-03-01~',
    publishedBasis: 'inferred',
    mentions: 'armenia|azerbaijan',
  })
  expect(second).toMatchObject({ title: '', published: '', mentions: '' })
})

test('stories are read back from JSON, lists as lists, what is unknown null', () => {
  const [first, second] = JSON.parse(read('tin.json'))
  expect(first).toMatchObject({ published: '2024-03-01~', mentions: ['armenia', 'azerbaijan'] })
  expect(second).toMatchObject({ title: null, published: null, mentions: [] })
})

test('events keep their dates and sources', () => {
  expect(JSON.parse(read('su-kien.json'))).toMatchObject([
    { id: 'talks', date: '2024-02-28/2024-02-29', sources: ['https://www.example.org/a'] },
  ])
})

test('the package describes every other file, with its true size and hash', () => {
  const paths = described.resources.map(({ path }) => `du-lieu/${path}`)
  expect(paths.toSorted()).toEqual([...files.keys()].filter((path) => !path.endsWith('datapackage.json')).toSorted())
  for (const { path, bytes, hash } of described.resources) {
    const content = read(path)
    expect(Buffer.byteLength(content)).toBe(bytes)
    expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`)
  }
})

test('the columns of each table are those that the package says, in its order', () => {
  const tables = described.resources.filter(({ schema }) => schema)
  expect(tables).toHaveLength(3)
  for (const { path, schema } of tables) {
    const [header] = parse(read(path))
    expect(header).toEqual(schema?.fields.map(({ name }) => name))
  }
})

test('names of resources are unique', () => {
  const names = described.resources.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
