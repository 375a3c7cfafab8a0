import { VFile } from 'vfile'
import { report } from '../../diagnostics/report.ts'
import { type BuiltSite, leadsSomewhere } from './leads-somewhere.ts'
import type { PrintedPage } from './to-printed-page.ts'

/** A site as it was written. */
export interface PrintedSite {
  /** Every file, below its folder. */
  files: ReadonlySet<string>
  pages: readonly PrintedPage[]
}

/**
 * Checks every page of the built site: that every address in it leads somewhere, fragments included, and that the site's
 * fonts have its letters. What is wrong is reported on files named as the pages; a letter only on the first page that has
 * it. The returned files are those with messages.
 *
 * @param base the path it will be served under
 */
export function verifyPages({ files, pages }: PrintedSite, base: string): VFile[] {
  const isGood = toLinkCheck({ base, files, ids: new Map(pages.map(({ path, ids }) => [path, ids])) })
  const letters = countPages(pages)
  return pages.flatMap(({ path, targets, uncovered }) => {
    const file = new VFile({ path })
    for (const target of targets) if (!isGood(target, path)) report(file, 'broken-link', { target })
    for (const letter of uncovered) {
      const found = letters.get(letter)
      if (found?.first === path) reportLetter(file, letter, found.count)
    }
    return file.messages.length > 0 ? [file] : []
  })
}

/** {@link leadsSomewhere}, asked once for an address that means the same on every page. */
function toLinkCheck(site: BuiltSite): (target: string, page: string) => boolean {
  const known = new Map<string, boolean>()
  return (target, page) => {
    if (!target.startsWith('/')) return leadsSomewhere(target, page, site)
    const isGood = known.get(target) ?? leadsSomewhere(target, page, site)
    known.set(target, isGood)
    return isGood
  }
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
