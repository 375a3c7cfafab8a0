import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { VFile } from 'vfile'
import { parseKeys } from '../diagnostics/parse-keys.ts'
import { report } from '../diagnostics/report.ts'
import { type ContentPlace, toShownPath } from '../ingest/content-place.ts'
import { splitArticle } from '../markdown/split-article.ts'
import { toLineFeeds } from '../markdown/to-line-feeds.ts'
import { slugShape } from '../vietnamese/to-slug.ts'
import { type Prose, proseFrontMatter } from './prose.ts'

/** Reads `pages/*.md` of the content folder, in the order of names. A page with a mistake gets a message and is left out. */
export async function readProse(place: ContentPlace): Promise<{ prose: Prose[]; files: VFile[] }> {
  const folder = join(resolve(place.cwd, place.content), 'pages')
  const names = (await readdir(folder).catch((): string[] => [])).filter(isProse).sort()
  const files: VFile[] = []
  const prose: Prose[] = []
  for (const name of names) {
    const path = join(folder, name)
    const file = new VFile({ path: toShownPath(place, path), value: await readFile(path, 'utf8') })
    files.push(file)
    const page = parseProse(file)
    if (page) prose.push(page)
  }
  return { prose, files }
}

/** Only names that may stand in an address: `gioi-thieu.md`. */
function isProse(name: string): boolean {
  return name.endsWith('.md') && slugShape.test(basename(name, '.md'))
}

function parseProse(file: VFile): Prose | undefined {
  const parts = splitArticle(toLineFeeds(String(file)))
  if (!parts) {
    report(file, 'missing-front-matter', { found: String(file).split('\n', 1).join('') })
    return undefined
  }
  const keys = parseKeys(file, parts.yaml, proseFrontMatter, 'invalid-front-matter')
  return keys && { ...keys, name: basename(file.path, '.md'), body: parts.body }
}
