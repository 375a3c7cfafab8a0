import { expect, inject, test } from 'vitest'
import { useBrowser } from './support/browser.ts'
import { onePageOfEachKind } from './support/site-pages.ts'

const { open } = useBrowser()

/** Size of running text, in pixels. */
const textSize = () => Number.parseFloat(getComputedStyle(document.querySelector('main p') ?? document.body).fontSize)

test('Nhỏ · Bình thường · Lớn changes the size of text and is kept on the next page', async () => {
  const page = await (await open()).newPage()
  const [homePath, storyPath] = onePageOfEachKind()
  await page.goto(inject('siteUrl') + storyPath)
  const normal = await page.evaluate(textSize)
  await page.getByText('Lớn', { exact: true }).click()
  const large = await page.evaluate(textSize)
  expect(large).toBeGreaterThan(normal)
  await page.goto(inject('siteUrl') + homePath)
  await page.goto(inject('siteUrl') + storyPath)
  expect(await page.evaluate(textSize)).toBe(large)
  await page.getByText('Nhỏ', { exact: true }).click()
  expect(await page.evaluate(textSize)).toBeLessThan(normal)
})

test('a reader can choose the dark theme against the system, and it is kept', async () => {
  const page = await (await open({ colorScheme: 'light' })).newPage()
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.goto(inject('siteUrl'))
  const light = await background()
  await page.getByRole('button', { name: 'Nền tối' }).click()
  const dark = await background()
  expect(dark).not.toBe(light)
  await page.reload()
  expect(await background()).toBe(dark)
})

test('the keyboard reaches the content past the masthead', async () => {
  const page = await (await open()).newPage()
  await page.goto(inject('siteUrl'))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null || location.hash !== '')).toBe(true)
})

test('on a phone the masthead is two rows, and the controls come up at the foot when asked for', async () => {
  const context = await open({ viewport: { width: 360, height: 740 }, colorScheme: 'light' })
  const page = await context.newPage()
  await page.goto(inject('siteUrl'))
  const rows = await page
    .locator('.masthead-row')
    .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height))
  expect(rows.map((height) => height < 50)).toEqual([true, true])
  const dark = page.getByRole('button', { name: 'Nền tối' })
  expect(await dark.isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Cỡ chữ và màu nền' }).click()
  const box = await dark.boundingBox()
  expect(box && box.y > 600 && box.height >= 24).toBe(true)
  await page.keyboard.press('Escape')
  expect(await dark.isVisible()).toBe(false)
})
