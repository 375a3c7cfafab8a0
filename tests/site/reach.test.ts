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

/** A page of someone or something: `nhan-vat/nikol-pashinyan/`. */
const dossier = /^(?:nhan-vat|quoc-gia|dia-danh|to-chuc|su-kien|quan-he|chu-de)\/[^/]+\/$/u
const story = /^(?:\d{4}\/(?:\d\d\/){0,2}|khong-ro-nam\/)[^/]+\/$/u

test('whoever and whatever a story links to links back', () => {
  const stories = [...links.keys()].filter((path) => story.test(path) && /[a-z]/u.test(path))
  expect(stories.length).toBeGreaterThan(0)
  const oneWay = stories.flatMap((path) =>
    [...(links.get(path) ?? [])].filter((to) => dossier.test(to) && !listedOn(to, path)).map((to) => `${path} → ${to}`),
  )
  expect(oneWay).toEqual([])
})

/** Whether a dossier, on any of its pages, links to a story. */
function listedOn(place: string, path: string): boolean {
  return [...links].some(([page, targets]) => page.startsWith(place) && targets.has(path))
}

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
