import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { listenForTrouble, useBrowser } from './support/browser.ts'
import { listFiles, onePageOfEachKind, readShownPages } from './support/site-pages.ts'

const { open } = useBrowser()

const storyPath = () => onePageOfEachKind().find((path) => /^\d{4}\/\d\d\/\d\d\/[^/]+\/$/u.test(path)) ?? ''

/** A story page with its first link to a country, and the card. */
async function openStory(options = {}) {
  const context = await open({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const trouble = listenForTrouble(page)
  await page.goto(inject('siteUrl') + storyPath())
  const link = page.locator('.story-grid a[href*="/quoc-gia/"]').first()
  await link.scrollIntoViewIfNeeded()
  return { page, link, card: page.locator('.preview'), trouble }
}

/** Longer than a reader must wait for a card, and than a card waits for a reader. */
const wait = (page: Page) => page.waitForTimeout(900)

/** `<a href="/kho/nhan-vat/…/" data-preview>`: a link of a page, its mark if it has one. */
const anchor = /<a href="(?<href>[^"]+)"(?<rest>[^>]*)>/gu

test('exactly the links to pages that have a preview say so, but for marks of pictures', () => {
  const base = new URL(inject('siteUrl')).pathname
  const held = new Set(listFiles(/xem-truoc\.json$/u).map((file) => base + file.replace(/xem-truoc\.json$/u, '')))
  expect(held.size).toBeGreaterThan(100)
  for (const { path, html } of readShownPages()) {
    const links = [...html.replaceAll(/<svg.*?<\/svg>/gsu, '').matchAll(anchor)]
    const wrong = links.filter(({ groups }) => held.has(groups?.href ?? '') !== groups?.rest?.includes('data-preview'))
    expect(
      wrong.map(([link]) => link),
      path,
    ).toEqual([])
  }
})

test('a pointer that rests on a link sees what it leads to, and may enter the card', async () => {
  const { page, link, card, trouble } = await openStory()
  await link.hover()
  await card.waitFor()
  expect(await card.locator('.preview-title').innerText()).not.toBe('')
  expect(await link.getAttribute('aria-describedby')).toBe(await card.getAttribute('id'))
  await card.hover()
  await wait(page)
  expect(await card.count()).toBe(1)
  await page.mouse.move(5, 5)
  await card.waitFor({ state: 'detached' })
  expect(trouble).toEqual([])
})

test('the focus of the keyboard opens it too, and Escape closes it without moving the focus', async () => {
  const { page, link, card } = await openStory()
  await page.keyboard.press('Tab')
  await link.focus()
  await card.waitFor()
  await page.keyboard.press('Escape')
  expect(await card.count()).toBe(0)
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
})

test('a reader who turned previews off gets none, on the next page neither', async () => {
  const { page, link, card } = await openStory()
  await page.locator('button[data-set="previews"][data-value="off"]').click()
  await link.hover()
  await wait(page)
  expect(await card.count()).toBe(0)
  await page.reload()
  await link.hover()
  await wait(page)
  expect(await card.count()).toBe(0)
})

test('the card lies inside the window, however narrow', async () => {
  const { page, link, card } = await openStory({ viewport: { width: 320, height: 640 } })
  await link.hover()
  await card.waitFor()
  const box = await card.boundingBox()
  expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('without JavaScript there is no choice to make', async () => {
  const { page } = await openStory({ javaScriptEnabled: false })
  expect(await page.locator('.preview-choice').isVisible()).toBe(false)
})
