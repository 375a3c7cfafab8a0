import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { report } from '../../diagnostics/report.ts'
import { listPaths } from '../../ingest/list-paths.ts'
import { leadsSomewhere } from './leads-somewhere.ts'
import { type PrintedPage, readPrintedPage } from './read-printed-page.ts'

/**
 * Checks every page of the built site: that every address in it leads somewhere, fragments included, and that the site's
 * fonts have its letters. What is wrong is reported on files named as the pages; a letter only on the first page that has
 * it. The returned files are those with messages.
 *
 * @param folder the built site
 * @param base the path it will be served under
 */
export async function verifyPages(folder: string, base: string): Promise<VFile[]> {
  const names = await listPaths(folder, { hidden: true })
  const pages: PrintedPage[] = []
  for (const path of names.filter((name) => name.endsWith('.html'))) {
    pages.push(readPrintedPage(path, await readFile(join(folder, path), 'utf8')))
  }
  const built = { base, files: new Set(names), ids: new Map(pages.map(({ path, ids }) => [path, ids])) }
  const letters = countPages(pages)
  return pages.flatMap(({ path, targets, uncovered }) => {
    const file = new VFile({ path })
    for (const target of targets) if (!leadsSomewhere(target, path, built)) report(file, 'broken-link', { target })
    for (const letter of uncovered) {
      const found = letters.get(letter)
      if (found?.first === path) reportLetter(file, letter, found.count)
    }
    return file.messages.length > 0 ? [file] : []
  })
}

/** On how many pages each letter stands that the fonts lack, and the first of them. */
function countPages(pages: readonly PrintedPage[]): ReadonlyMap<string, { first: string; count: number }> {
  const letters = new Map<string, { first: string; count: number }>()
  for (const { path, uncovered } of pages) {
    for (const letter of uncovered) {
      const { first, count } = letters.get(letter) ?? { first: path, count: 0 }
      letters.set(letter, { first, count: count + 1 })
    }
  }
  return letters
}

function reportLetter(file: VFile, letter: string, pages: number): void {
  const codePoint = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  report(file, 'missing-letter', { letter, codePoint: `U+${codePoint}`, pages })
}
