import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { useBrowser } from './support/browser.ts'
import { readGraph } from './support/read-graph.ts'

const { open } = useBrowser()

/** Kinds of page that a reader goes through, in order: what two countries did, one story of it, who was there, when. */
const tour = [
  { name: 'a pair of countries', address: /^quan-he\/[^/]+\/$/u },
  { name: 'a story', address: /^\d{4}\/\d{2}\/\d{2}\/[^/]+\/$/u },
  { name: 'an event', address: /^su-kien\/[^/]+\/$/u },
  { name: 'a person', address: /^nhan-vat\/[^/]+\/$/u },
  { name: 'the calendar', address: /^\d{4}\/(?:\d{2}\/){0,2}$/u },
]

/** Pages that link to each other in the order of the tour. */
function findRoute(): string[] {
  const links = readGraph()
  const extend = (route: string[]): string[] | undefined => {
    const stop = tour[route.length]
    if (stop === undefined) return route
    const from = route.at(-1)
    const next = links.filter((link) => (from === undefined || link.from === from) && stop.address.test(link.to))
    for (const to of new Set(next.map((link) => link.to))) {
      const whole = extend([...route, to])
      if (whole) return whole
    }
    return undefined
  }
  const route = extend([])
  if (!route) throw new Error('no five pages link to each other in the order of the tour')
  return route
}

/** Tabs to a link and follows it. */
async function follow(page: Page, path: string): Promise<void> {
  const target = inject('siteUrl') + path
  for (let presses = 0; presses < 1500; presses += 1) {
    await page.keyboard.press('Tab')
    const href = await page.evaluate(() =>
      document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href.replace(/#.*$/u, '') : '',
    )
    if (href !== target) continue
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.href.replace(/#.*$/u, '') === target)
    return
  }
  throw new Error(`no way to ${path} by keyboard from ${page.url()}`)
}

/** Where the page says one is: its title, its only heading of the first rank, and the way back to home. */
async function readPlace(page: Page) {
  return {
    title: await page.title(),
    headings: await page.locator('h1').allInnerTexts(),
    trail: await page.locator('nav.breadcrumbs a').count(),
  }
}

test('by keyboard alone a reader goes from home to a pair, a story, an event, a person, the calendar, and back', async () => {
  const page = await (await open()).newPage()
  await page.goto(inject('siteUrl'))
  const route = findRoute()
  const [pair = '', ...others] = route
  await follow(page, 'quan-he/')
  for (const path of [pair, ...others]) {
    await follow(page, path)
    const { title, headings, trail } = await readPlace(page)
    expect(headings, path).toHaveLength(1)
    expect(title, path).toContain(headings[0]?.slice(0, 20) ?? '')
    expect(trail, path).toBeGreaterThan(0)
  }
  for (const path of [...route.slice(0, -1).reverse(), 'quan-he/', '']) {
    await page.goBack()
    expect(page.url().replace(/#.*$/u, '')).toBe(inject('siteUrl') + path)
  }
})
