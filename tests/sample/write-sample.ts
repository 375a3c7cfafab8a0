import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { inventStories } from './invent-stories.ts'
import { layouts } from './layouts.ts'

/** Said on every page of the sample. */
const notice = 'Kho mẫu để thử trang: mọi tin ở đây đều do chương trình ghép nên, không có thật.'

/** Made-up outlets, to be added to the real ones. */
const sampleOutlets = new URL('sample-outlets.yaml', import.meta.url)

/**
 * Writes a content folder: the knowledge and prose of another, with dumps of made-up stories. What it held before is
 * deleted.
 *
 * @param count of stories
 * @param from `content`, which is only read
 */
export async function writeSample(folder: string, count: number, from: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await cp(join(from, 'knowledge'), join(folder, 'knowledge'), { recursive: true })
  await cp(join(from, 'pages'), join(folder, 'pages'), { recursive: true })
  const outlets = join(folder, 'knowledge', 'outlets.yaml')
  await writeFile(outlets, (await readFile(outlets, 'utf8')) + (await readFile(sampleOutlets, 'utf8')))
  await writeFile(join(folder, 'site.yaml'), `name: Hồ sơ mẫu\nnotice: '${notice}'\n`)
  const { knowledge } = await readKnowledge(folder)
  for (const [path, text] of toDumps(inventStories(count, knowledge))) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

/** Dumps by path: `dumps/vov/00003.txt`. */
function* toDumps(stories: ReturnType<typeof inventStories>): Iterable<[path: string, text: string]> {
  for (const [index, story] of stories.entries()) {
    const layout = layouts[index % layouts.length]
    if (layout) yield [join('dumps', layout.outlet, `${String(index + 1).padStart(5, '0')}.txt`), layout.lay(story)]
  }
}
