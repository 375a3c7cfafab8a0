import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { expect, onTestFinished, test } from 'vitest'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { parseDump } from '../../src/pipeline.ts'
import { inventStories } from './invent-stories.ts'
import { layouts } from './layouts.ts'
import { disclaimer } from './phrases.ts'
import { writeSample } from './write-sample.ts'

const { knowledge } = await readKnowledge('content')

test('the same number of stories is the same sample', () => {
  expect(inventStories(50, knowledge)).toEqual(inventStories(50, knowledge))
})

test('stories refer to others of the sample and to stories that nobody holds', () => {
  const stories = inventStories(100, knowledge)
  const titles = new Set(stories.map(({ title }) => title))
  const named = stories.flatMap(({ related }) => related.map(({ title }) => titles.has(title)))
  expect(named).toContain(true)
  expect(named).toContain(false)
})

test.each(layouts.map((layout, index) => ({ name: layout.lay.name, layout, index })))(
  'a page laid out $name is read as the story it was made of',
  ({ layout, index }) => {
    const story = inventStories(80, knowledge).filter(
      ({ dating }, at) => dating === 'full' && at % layouts.length === index,
    )[0]
    if (!story) throw new Error('no story has this layout')
    const file = new VFile({ path: `content/dumps/${layout.outlet}/1.txt`, value: layout.lay(story) })
    const record = parseDump(file, knowledge)
    expect(record?.body.at(-1)).toBe(disclaimer)
    expect(record?.published.edtf?.slice(0, 10)).toBe(story.day)
    if (layout.lay.name !== 'withoutTitle') expect(record?.title).toBe(story.title)
  },
)

test('a sample holds as many dumps as asked for, and a notice for every page', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kavkaz-sample-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await writeSample(folder, 16, 'content')
  const dumps = await readdir(join(folder, 'dumps'), { recursive: true })
  expect(dumps.filter((name) => name.endsWith('.txt'))).toHaveLength(16)
  expect(await readFile(join(folder, 'site.yaml'), 'utf8')).toContain('notice: ')
})
