import { Parser } from 'htmlparser2'
import { beforeAll, expect, inject, test } from 'vitest'
import { readShownPages } from './support/site-pages.ts'

/** The pages that each page links to, by path below the site. */
const links = new Map<string, ReadonlySet<string>>()

function readLinks(path: string, html: string): Set<string> {
  const siteUrl = inject('siteUrl')
  const found = new Set<string>()
  const parser = new Parser({
    onopentag: (name, { href }) => {
      if (name !== 'a' || href === undefined) return
      const url = new URL(href, siteUrl + path)
      url.hash = ''
      if (url.href.startsWith(siteUrl)) found.add(url.href.slice(siteUrl.length))
    },
  })
  parser.end(html)
  return found
}

beforeAll(() => {
  for (const { path, html } of readShownPages()) links.set(path, readLinks(path, html))
})

test('every page is at most three steps from home', () => {
  const steps = new Map([['', 0]])
  for (const [path, step] of steps) {
    for (const next of links.get(path) ?? []) if (!steps.has(next)) steps.set(next, step + 1)
  }
  const far = [...links.keys()].filter((path) => path !== '404.html' && (steps.get(path) ?? 9) > 3)
  expect(links.size).toBeGreaterThan(100)
  expect(far).toEqual([])
})

test('the pages of a list lead to each other in their heads', () => {
  const siteUrl = inject('siteUrl')
  const second = readShownPages().find(({ path }) => path === 'su-kien/trang/2/')
  const heads = [...(second?.html.matchAll(/<link rel="(?<rel>prev|next)" href="(?<href>[^"]+)"/gu) ?? [])]
  const neighbours = heads.map(({ groups }) => [
    groups?.rel,
    new URL(groups?.href ?? '', siteUrl).href.slice(siteUrl.length),
  ])
  expect(neighbours).toEqual([
    ['prev', 'su-kien/'],
    ['next', 'su-kien/trang/3/'],
  ])
})
