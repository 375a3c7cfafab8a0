import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, inject, test } from 'vitest'
import { useBrowser } from './support/browser.ts'
import { onePageOfEachKind, readPages } from './support/site-pages.ts'

const { open } = useBrowser()

/** What a server's compression makes smaller; fonts are compressed already. */
const text = /\.(?:html|css|js|svg)$/u

/** A file of the site as it travels, in bytes. */
function weigh(url: string): number {
  const below = decodeURI(new URL(url).pathname).slice(new URL(inject('siteUrl')).pathname.length)
  const path = below === '' || below.endsWith('/') ? `${below}index.html` : below
  const bytes = readFileSync(join(inject('siteFolder'), path))
  return text.test(path) ? gzipSync(bytes).length : bytes.length
}

interface Visit {
  path: string
  requests: { url: string; bytes: number }[]
  /** Scripts that keep the page from being painted. */
  blocking: number
}

/** A first visit on a phone; the icon, which browsers fetch when idle, is not counted. */
async function visit(path: string): Promise<Visit> {
  const context = await open({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const urls: string[] = []
  page.on('request', (request) => urls.push(request.url()))
  await page.goto(inject('siteUrl') + path, { waitUntil: 'networkidle' })
  const blocking = await page.evaluate(
    () =>
      [...document.scripts].filter((script) => script.src !== '' && script.type !== 'module' && !script.defer).length,
  )
  await context.close()
  const counted = urls.filter((url) => !url.endsWith('/icon.svg'))
  return { path, requests: counted.map((url) => ({ url, bytes: weigh(url) })), blocking }
}

const visits: Visit[] = []
/** Visits that wait for their network at the same time. */
const together = 4

beforeAll(async () => {
  const paths = onePageOfEachKind()
  for (let first = 0; first < paths.length; first += together) {
    visits.push(...(await Promise.all(paths.slice(first, first + together).map(visit))))
  }
})

const sum = (requests: Visit['requests']) => requests.reduce((total, { bytes }) => total + bytes, 0)

test('the first view of every kind of page is at most 70 kB in at most 6 requests, fonts included', () => {
  for (const { path, requests } of visits) {
    expect(requests.length, path).toBeGreaterThan(1)
    expect(requests.length, `${path}: ${requests.map(({ url }) => url).join(' ')}`).toBeLessThanOrEqual(6)
    expect(sum(requests), path).toBeLessThanOrEqual(70_000)
  }
})

test('no script keeps a page from being painted, and there are at most 6 kB of script', () => {
  for (const { path, requests, blocking } of visits) {
    expect(blocking, path).toBe(0)
    expect(sum(requests.filter(({ url }) => url.endsWith('.js'))), path).toBeLessThanOrEqual(6_000)
  }
})

test('of a hundred stories, ninety-five are at most 15 kB of HTML', () => {
  const stories = readPages().filter(({ html }) => html.includes('<main id="noi-dung" class="wrap story"'))
  const weights = stories.map(({ html }) => gzipSync(html).length).sort((a, b) => a - b)
  expect(weights.length).toBeGreaterThan(1)
  expect(weights[Math.ceil(weights.length * 0.95) - 1]).toBeLessThanOrEqual(15_000)
})
