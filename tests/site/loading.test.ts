import { expect, inject, test } from 'vitest'
import { listenForTrouble, useBrowser } from './support/browser.ts'
import { readRedirects, readVariedPages } from './support/site-pages.ts'

const { open } = useBrowser()

test('pages of every kind load without an error, a failed request or a breach of its security policy', async () => {
  const context = await open()
  const page = await context.newPage()
  const trouble = listenForTrouble(page)
  const pages = readVariedPages()
  expect(pages.length).toBeGreaterThan(20)
  for (const { path } of pages) {
    await page.goto(inject('siteUrl') + path, { waitUntil: 'load' })
    expect(trouble, path).toEqual([])
  }
})

test('no kind of page scrolls sideways on the narrowest phone', async () => {
  const context = await open({ viewport: { width: 320, height: 640 } })
  const page = await context.newPage()
  for (const { path } of readVariedPages()) {
    await page.goto(inject('siteUrl') + path)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, path).toBeLessThanOrEqual(0)
  }
})

test('without JavaScript every kind of page shows its heading, its text and its links', async () => {
  const context = await open({ javaScriptEnabled: false })
  const page = await context.newPage()
  for (const { path } of readVariedPages()) {
    await page.goto(inject('siteUrl') + path)
    expect(await page.locator('h1').count(), path).toBe(1)
    expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(20)
    expect(await page.locator('nav a[href]').count(), path).toBeGreaterThan(0)
  }
})

test('the address of a story before its year was known leads to it, without JavaScript too', async () => {
  const redirects = readRedirects().slice(0, 12)
  expect(redirects.length).toBeGreaterThan(0)
  const page = await (await open({ javaScriptEnabled: false })).newPage()
  for (const { path, target } of redirects) {
    await page.goto(inject('siteUrl') + path)
    await page.waitForURL((url) => url.pathname === target)
    expect(await page.locator('article h1').count(), path).toBe(1)
  }
})
