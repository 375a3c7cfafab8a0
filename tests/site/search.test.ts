import { expect, inject, test } from 'vitest'
import { listenForTrouble, useBrowser } from './support/browser.ts'

const { open } = useBrowser()

/** The first two stories hold all of these words. */
const queries = ['đàm phán', 'dam phan', 'Dam Phan', 'ĐÀM PHÁN', 'đam phan', 'dam phan hoa binh', 'đàm phán hoà bình']

test.each(queries)('finds stories for %s', async (query) => {
  const page = await (await open()).newPage()
  const trouble = listenForTrouble(page)
  await page.goto(`${inject('siteUrl')}tim-kiem/`)
  await page.locator('#search-input').fill(query)
  await page.locator('#search-results a').first().waitFor()
  expect(await page.locator('#search-results').innerText()).toContain('Armenia')
  expect(trouble).toEqual([])
})

test('finds the same stories with and without accents', async () => {
  const page = await (await open()).newPage()
  const found = async (query: string) => {
    await page.goto(`${inject('siteUrl')}tim-kiem/?q=${encodeURIComponent(query)}`)
    await page.locator('#search-results a').first().waitFor()
    return page
      .locator('#search-results a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')).sort())
  }
  expect(await found('dam phan')).toEqual(await found('đàm phán'))
})

test('a result leads to a story', async () => {
  const page = await (await open()).newPage()
  await page.goto(`${inject('siteUrl')}tim-kiem/?q=Berlin`)
  await page.locator('#search-results a').first().click()
  await page.locator('article h1').waitFor()
  expect(await page.locator('main').innerText()).toContain('Berlin')
})

test('says so when nothing is found', async () => {
  const page = await (await open()).newPage()
  await page.goto(`${inject('siteUrl')}tim-kiem/?q=qwxzvbnm`)
  await expect.poll(() => page.locator('#search-status').innerText()).toMatch(/không/iu)
})
