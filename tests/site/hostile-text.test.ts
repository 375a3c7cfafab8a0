import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useBrowser } from './support/browser.ts'
import { buildSite, serveSite } from './support/built-site.ts'

const fixture = fileURLToPath(new URL('../fixtures/markdown-lookalikes/dump.txt', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kavkaz-hostile-'))
const { open } = useBrowser()
let site: Awaited<ReturnType<typeof serveSite>>

beforeAll(async () => {
  mkdirSync(join(folder, 'content/dumps/nobody'), { recursive: true })
  cpSync(fixture, join(folder, 'content/dumps/nobody/lookalikes.txt'))
  buildSite(join(folder, 'site'), join(folder, 'content'))
  site = await serveSite(join(folder, 'site'))
})

afterAll(() => {
  site.close()
  rmSync(folder, { recursive: true })
})

/** What the dump holds and the page must show, to the letter. */
const asPrinted = [
  'Bản ghi nhớ # 7 về vùng biên: *không* có gì _mới_',
  '# Đây không phải là đề mục',
  '- Dòng này mở đầu bằng gạch ngang',
  '1. Số một đứng đầu câu này',
  "<script>alert('x')</script> là đoạn mã",
  'Mẫu {{ title }} và {% include x %} cùng [liên kết](javascript:alert(1)) phải giữ nguyên như chữ &lt;b&gt;.',
]

test('text that looks like markup is shown as printed, and none of it runs', async () => {
  const page = await (await open()).newPage()
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    return dialog.dismiss()
  })
  await page.goto(site.url)
  await page.locator('main h1 a, main h2 a, main article a').first().click()
  await page.locator('article h1').waitFor()
  const text = await page.locator('main').textContent()
  for (const line of asPrinted) expect(text).toContain(line)
  expect(await page.locator('article a[href^="javascript:"], article b, article script:not([type])').count()).toBe(0)
  expect(dialogs).toEqual([])
})
