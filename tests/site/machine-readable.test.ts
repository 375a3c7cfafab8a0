import { expect, test } from 'vitest'
import { listFiles, readPages } from './support/site-pages.ts'

/** `content` of the script element that holds a page's JSON-LD. */
const jsonLd = /<script type="application\/ld\+json">(?<json>[^<]*)<\/script>/u

/** An address of the site itself, with the path prefix of the tests. */
const internal = /^https:\/\/ho-so-kavkaz\.example\/kho\/(?<path>.*)$/u

/** Every text that stands at a key, however deep. */
function valuesOf(node: unknown, keys: ReadonlySet<string>): string[] {
  if (Array.isArray(node)) return node.flatMap((member) => valuesOf(member, keys))
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    keys.has(key) && typeof value === 'string' ? [value] : valuesOf(value, keys),
  )
}

test('each indexed page says what it is in JSON-LD, and every address in it is a file of the site', () => {
  const files = new Set(listFiles(/./u))
  const kinds = new Set<string>()
  const broken: string[] = []
  for (const { path, html } of readPages()) {
    const json = jsonLd.exec(html)?.groups?.json
    if (html.includes('<meta name="robots" content="noindex"')) continue
    expect(json, path).toBeDefined()
    const graph: unknown = JSON.parse(json ?? '')
    for (const type of valuesOf(graph, new Set(['@type']))) kinds.add(type)
    for (const url of valuesOf(graph, new Set(['@id', 'url', 'item']))) {
      const below = internal.exec(url)?.groups?.path
      if (below !== undefined && !files.has(decodeURI(`${below}index.html`))) broken.push(`${url} in ${path}`)
    }
  }
  expect(broken).toEqual([])
  expect([...kinds]).toEqual(
    expect.arrayContaining([
      'NewsArticle',
      'Person',
      'Country',
      'Place',
      'Organization',
      'Event',
      'BreadcrumbList',
      'CollectionPage',
    ]),
  )
})
