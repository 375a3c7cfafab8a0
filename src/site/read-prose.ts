import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { VFile } from 'vfile'
import { parse } from 'yaml'
import { report } from '../diagnostics/report.ts'
import { splitArticle } from '../markdown/split-article.ts'
import { type Prose, proseFrontMatter } from './prose.ts'

/** Names that may stand in an address: `gioi-thieu.md`. */
const proseName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/u

/** Reads `pages/*.md` of the content folder, in the order of names. A page with a mistake gets a message and is left out. */
export async function readProse(content: string): Promise<{ prose: Prose[]; files: VFile[] }> {
  const folder = join(content, 'pages')
  const names = (await readdir(folder).catch((): string[] => [])).filter((name) => proseName.test(name)).sort()
  const files: VFile[] = []
  const prose: Prose[] = []
  for (const name of names) {
    const file = new VFile({ path: join(folder, name), value: await readFile(join(folder, name), 'utf8') })
    files.push(file)
    const page = parseProse(file)
    if (page) prose.push(page)
  }
  return { prose, files }
}

function parseProse(file: VFile): Prose | undefined {
  const parts = splitArticle(String(file).replaceAll('\r\n', '\n'))
  if (!parts) {
    report(file, 'missing-front-matter', { found: String(file).split('\n', 1).join('') })
    return undefined
  }
  try {
    const keys = proseFrontMatter.parse(parse(parts.yaml))
    return { ...keys, name: basename(file.path, '.md'), body: parts.body }
  } catch (error) {
    const expected = error instanceof Error ? error.message : String(error)
    report(file, 'invalid-front-matter', { found: parts.yaml.split('\n')[1] ?? '', expected })
    return undefined
  }
}
