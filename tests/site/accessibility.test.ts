import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { describe, expect, inject, test } from 'vitest'
import { useBrowser } from './support/browser.ts'
import { onePageOfEachKind } from './support/site-pages.ts'

const { open } = useBrowser()
const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** How readers see the site: both themes, the narrowest phone, twice the text size. */
const views = [
  { name: 'light', options: { colorScheme: 'light', viewport: { width: 1280, height: 800 } }, zoom: '100%' },
  { name: 'dark', options: { colorScheme: 'dark', viewport: { width: 1280, height: 800 } }, zoom: '100%' },
  { name: 'at 320 pixels', options: { viewport: { width: 320, height: 640 } }, zoom: '100%' },
  { name: 'with text of twice the size', options: { viewport: { width: 1280, height: 800 } }, zoom: '200%' },
] as const

describe.each(views)('seen $name', ({ options, zoom }) => {
  test('each kind of page has no violation that axe finds', async () => {
    const context = await open({ ...options, bypassCSP: true })
    const page = await context.newPage()
    for (const path of onePageOfEachKind()) {
      await page.goto(inject('siteUrl') + path)
      await page.evaluate(axeScript)
      await page.addStyleTag({ content: `html { font-size: ${zoom} }` })
      const violations = await page.evaluate(async () => {
        const results = await window.axe.run(document, { rules: { 'target-size': { enabled: true } } })
        return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
      })
      expect(violations, path).toEqual([])
    }
  })
})

declare global {
  interface Window {
    /** Set by the script of axe, which the test puts into each page. */
    axe: typeof axe
  }
}
