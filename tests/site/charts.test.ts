import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { useBrowser } from './support/browser.ts'
import { readShownPages } from './support/site-pages.ts'

const browser = useBrowser()

/** A chart of a page, with a picture within it if there is one: `<svg … class="map" …>…</svg>`. */
const chart = /<svg [^>]*class="(?<kind>map|time|network|grid)[ "].*?<\/svg>(?!<\/svg>)/gsu

/** Kilobytes, gzipped, by address. */
const bars = [
  { page: /^ban-do\/$/u, kind: 'map', bar: 8 },
  { page: /^mang-luoi\/$/u, kind: 'network', bar: 60 },
  { page: /^(?:nhan-vat|quoc-gia|dia-danh|to-chuc|chu-de)\/[^/]+\/$/u, kind: 'network', bar: 6 },
  { page: /^dong-thoi-gian\/$/u, kind: 'time', bar: 2 },
  { page: /^(?:nhan-vat|quoc-gia|dia-danh|to-chuc|quan-he|chu-de)\/[^/]+\/$/u, kind: 'time', bar: 2 },
]

test.each(bars)('a chart of kind $kind weighs at most $bar kB', ({ page, kind, bar }) => {
  const weights = readShownPages()
    .filter(({ path }) => page.test(path))
    .flatMap(({ html }) => [...html.matchAll(chart)])
    .filter(({ groups }) => groups?.kind === kind)
    .map(([svg]) => gzipSync(svg).length)
  expect(weights.length).toBeGreaterThan(0)
  expect(Math.max(...weights)).toBeLessThanOrEqual(bar * 1024)
})

test.each(['ban-do/', 'mang-luoi/', 'dong-thoi-gian/', 'quan-he/', ''])(
  'at 360 px, the letters of the charts of /%s are 11 px or more, and the page itself does not scroll sideways',
  async (path) => {
    const context = await browser.open({ viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    await page.goto(inject('siteUrl') + path)
    const sizes = await page.locator('figure.chart svg text').evaluateAll((texts) =>
      texts.map((text) => {
        const svg = text.closest('svg')
        const scale = svg?.viewBox.baseVal?.width ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1
        return Number.parseFloat(getComputedStyle(text).fontSize) * scale
      }),
    )
    expect(sizes.length).toBeGreaterThan(5)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await context.close()
  },
)

test('every mark of the map and the network is a link that the keyboard reaches', async () => {
  const context = await browser.open()
  const page = await context.newPage()
  for (const [path, mark] of [
    ['ban-do/', '.map-place'],
    ['mang-luoi/', '.network-person'],
  ]) {
    await page.goto(inject('siteUrl') + path)
    const targets = await page
      .locator(mark ?? '')
      .evaluateAll((marks) => marks.map((one) => one.closest('a')?.getAttribute('href')))
    expect(targets.length).toBeGreaterThan(10)
    expect(targets.every((target) => target?.startsWith('/'))).toBe(true)
  }
  await context.close()
})
