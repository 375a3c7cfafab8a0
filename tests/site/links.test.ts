import { Parser } from 'htmlparser2'
import { expect, inject, test } from 'vitest'
import { listFiles, readPages, type SitePage } from './support/site-pages.ts'

interface Anchors {
  ids: Set<string>
  targets: string[]
}

function readAnchors(html: string): Anchors {
  const anchors: Anchors = { ids: new Set(), targets: [] }
  const parser = new Parser({
    onopentag: (_, { id, href, src, action }) => {
      if (id !== undefined) anchors.ids.add(id)
      anchors.targets.push(...[href, src, action].filter((target) => target !== undefined))
    },
  })
  parser.end(html)
  return anchors
}

test('every link inside the site leads to a file, every fragment to an element', () => {
  const siteUrl = inject('siteUrl')
  const files = new Set(listFiles(/./u))
  const pages = new Map(readPages().map((page) => [page.path, { page, ...readAnchors(page.html) }]))
  const broken = [...pages.values()].flatMap(({ page, targets }) => targets.filter((target) => isBroken(page, target)))
  expect(broken).toEqual([])

  function isBroken({ path }: SitePage, target: string): boolean {
    const url = new URL(target, siteUrl + path)
    if (url.origin !== new URL(siteUrl).origin) return false
    if (!url.href.startsWith(siteUrl)) return true
    const to = decodeURI(url.pathname.slice(new URL(siteUrl).pathname.length))
    const isFile = files.has(to) || files.has(`${to}index.html`)
    const fragment = decodeURIComponent(url.hash.slice(1))
    return !isFile || (fragment !== '' && !pages.get(to)?.ids.has(fragment))
  }
})
