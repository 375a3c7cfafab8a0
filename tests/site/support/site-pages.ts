import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { groupBy } from '../../../src/collections/group-by.ts'

/** One HTML page of the built site. */
export interface SitePage {
  /** Below the site, as in its address: `2024/03/`, `404.html`, `` for home. */
  path: string
  html: string
}

/** Every page of the built site, by path. */
export function readPages(): SitePage[] {
  const folder = inject('siteFolder')
  return listFiles(/\.html$/u).map((file) => ({
    path: file.replace(/(^|\/)index\.html$/u, '$1'),
    html: readFileSync(join(folder, file), 'utf8'),
  }))
}

/** A page that sends its reader on at once. */
const redirect = /<meta http-equiv="refresh" content="0; url=(?<target>[^"]+)"/u

/** The pages that readers stay on. */
export function readShownPages(): SitePage[] {
  return readPages().filter(({ html }) => !redirect.test(html))
}

/** The pages that send their readers on, with where to, as an address with the site's base. */
export function readRedirects(): { path: string; target: string }[] {
  return readPages().flatMap(({ path, html }) => {
    const target = redirect.exec(html)?.groups?.target
    return target === undefined ? [] : [{ path, target }]
  })
}

/** The class of its `main` that says what kind of page it is: `story`, `calendar`. */
const kindOfMain = /<main [^>]*class="wrap (?<kind>[^"]*)"/u

/** What breaks a narrow line: a long run of letters. */
const longRun = /[^\s<>]{25,}/gu

/**
 * The pages of each kind that differ most: the first, the shortest, the longest, and the one with the most long words.
 * One template prints a kind, so what no size or word breaks on these breaks on none.
 */
export function readVariedPages(): SitePage[] {
  const byKind = groupBy(readShownPages(), ({ html }) => [kindOfMain.exec(html)?.groups?.kind ?? ''])
  const chosen = [...byKind.values()].flatMap((pages) => {
    const byLength = pages.toSorted((a, b) => a.html.length - b.html.length)
    const byWords = pages.toSorted((a, b) => countLong(b) - countLong(a))
    return [pages[0], byLength[0], byLength.at(-1), byWords[0]].filter((page) => page !== undefined)
  })
  return [...new Set(chosen)]
}

function countLong({ html }: SitePage): number {
  return html.replace(/<[^>]*>/gu, ' ').match(longRun)?.length ?? 0
}

/** Files of the built site that match a pattern, with forward slashes, sorted. */
export function listFiles(pattern: RegExp): string[] {
  const files = readdirSync(inject('siteFolder'), { recursive: true, encoding: 'utf8' })
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => pattern.test(file))
    .sort()
}

/** The kinds of pages, by their addresses below the site. */
const kinds = [
  /^$/u,
  /^\d{4}\/\d\d\/\d\d\/[^/]+\/$/u,
  /\/ban-goc\/$/u,
  /^\d{4}\/$/u,
  /^\d{4}\/\d\d\/$/u,
  /^\d{4}\/\d\d\/\d\d\/$/u,
  /^khong-ro-nam\/$/u,
  /^nhan-vat\/$/u,
  /^nhan-vat\/[^/]+\/$/u,
  /^quoc-gia\/$/u,
  /^quoc-gia\/[^/]+\/$/u,
  /^dia-danh\/$/u,
  /^dia-danh\/[^/]+\/$/u,
  /^to-chuc\/$/u,
  /^to-chuc\/[^/]+\/$/u,
  /^su-kien\/$/u,
  /^su-kien\/trang\/2\/$/u,
  /^su-kien\/[^/]+\/$/u,
  /^quan-he\/$/u,
  /^quan-he\/[^/]+\/$/u,
  /^chu-de\/$/u,
  /^chu-de\/[^/]+\/$/u,
  /^dong-thoi-gian\/$/u,
  /^ban-do\/$/u,
  /^mang-luoi\/$/u,
  /^du-lieu\/$/u,
  /^nguon\/$/u,
  /^nguon\/[^/]+\/$/u,
  /^con-thieu\/$/u,
  /^gioi-thieu\/$/u,
  /^phuong-phap\/$/u,
  /^tim-kiem\/$/u,
  /^404\.html$/u,
]

/** One page of each kind: its address below the site. Throws when the site lacks a kind, so that none goes untested. */
export function onePageOfEachKind(): string[] {
  const paths = readPages().map(({ path }) => path)
  return kinds.map((pattern) => {
    const found = paths.find((path) => pattern.test(path))
    if (found === undefined) throw new Error(`no page matches ${pattern}`)
    return found
  })
}
