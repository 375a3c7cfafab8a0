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

/** Opens the search page with a query in its address and waits for the answer. */
async function answerTo(query: string) {
  const page = await (await open()).newPage()
  await page.goto(`${inject('siteUrl')}tim-kiem/?q=${encodeURIComponent(query)}`)
  await page.locator('#search-status:not(:empty)').waitFor()
  return page
}

/** No story of the archive holds these, though all hold words that resemble them. */
const absent = [
  'Erdogan',
  'Merkel',
  'banana',
  'bóng đá',
  'xe máy',
  'hội nghị Praha',
  'zzqxv nonsense',
  'qwxzvbnm',
  '?!',
]

test.each(absent)('does not find %s, which no story holds, and says so', async (query) => {
  const page = await answerTo(query)
  expect(await page.locator('#search-status').innerText()).toMatch(/^Không/u)
  expect(await page.locator('#search-results li').count()).toBe(0)
})

test.each([
  ['hòa bình', 'Berlin', ['hòa bình']],
  ['hoa binh', 'Berlin', ['hòa bình']],
  ['bình thường hóa', 'Moscow', ['bình thường hóa']],
])('puts the story with the phrase %s first and marks the phrase', async (query, place, marks) => {
  const page = await answerTo(query)
  await page.locator('#search-results li').first().waitFor()
  const marked = await page.locator('#search-results li').first().locator('mark').allInnerTexts()
  expect([...new Set(marked.map((mark) => mark.toLowerCase()))]).toEqual(marks)
  await page.locator('#search-results a').first().click()
  await page.locator('article h1').waitFor()
  expect(await page.locator('article .story-text').innerText()).toContain(place)
})

test.each([
  ['Əliyev', 'Berlin'],
  ['Mat-xco-va', 'Moscow'],
  ['matxcova', 'Moscow'],
])('finds stories by %s, another name of one they mention', async (query, place) => {
  const page = await answerTo(query)
  await page.locator('#search-results a').first().click()
  await page.locator('article h1').waitFor()
  expect(await page.locator('main').innerText()).toContain(place)
})

test('counts the stories that it shows, and finds a word while it is being typed', async () => {
  const page = await (await open()).newPage()
  await page.goto(`${inject('siteUrl')}tim-kiem/`)
  await page.locator('#search-input').pressSequentially('ngoại giao azerb')
  await page.locator('#search-results a').first().waitFor()
  const count = await page.locator('#search-results li').count()
  expect(await page.locator('#search-status').innerText()).toMatch(new RegExp(`^Có ${count} tin`, 'u'))
  expect(await page.locator('#search-results mark').allInnerTexts()).toContain('Azerbaijan')
})

test('loads nothing of the search before the reader turns to it', async () => {
  const page = await (await open()).newPage()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(`${inject('siteUrl')}tim-kiem/`, { waitUntil: 'networkidle' })
  expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([])
})

test('on a phone no empty space stands under few results, and the other ways give place to them', async () => {
  const page = await (await open({ viewport: { width: 360, height: 740 } })).newPage()
  await page.goto(`${inject('siteUrl')}tim-kiem/?q=Moscow`)
  await page.locator('#search-results li').first().waitFor()
  const bottom = (selector: string) =>
    page
      .locator(selector)
      .last()
      .evaluate((element) => element.getBoundingClientRect().bottom)
  expect((await bottom('#search-results')) - (await bottom('#search-results li'))).toBeLessThan(2)
  expect(await page.locator('.ways').isVisible()).toBe(false)
  await page.locator('#search-input').fill('')
  await page.locator('.ways').waitFor()
})
