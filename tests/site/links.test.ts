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

/** `content` of the page's `og:image`. */
const picture = /<meta property="og:image" content="https?:\/\/[^/"]+\/(?<path>[^"]+)"/u

test('the picture that stands for a page where it is shared is a file of the site', () => {
  const base = new URL(inject('siteUrl')).pathname.slice(1)
  const files = new Set(listFiles(/\.png$/u))
  const pictured = readPages().flatMap(({ html }) => picture.exec(html)?.groups?.path ?? [])
  expect(pictured.length).toBeGreaterThan(0)
  expect([...new Set(pictured)].filter((path) => !files.has(path.slice(base.length)))).toEqual([])
})
