import lighthouse, { type Flags, type Result } from 'lighthouse'
import { type BrowserServer, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { quiet } from './support/browser.ts'
import { onePageOfEachKind, readPages } from './support/site-pages.ts'

/** Of the browser's debugging protocol, by which Lighthouse drives it. */
const port = 9222 + (process.pid % 1000)
let browser: BrowserServer | undefined

beforeAll(async () => {
  const args = [...quiet, `--remote-debugging-port=${port}`]
  browser = await chromium.launchServer({ executablePath: inject('chromium'), args })
})
afterAll(async () => browser?.close())

type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo'

/** Counts in no score, and waits for the page to be left and come back to. */
const skipAudits = ['bf-cache']

/** Milliseconds that Lighthouse waits to see whether more comes: a page that is all in its HTML is done sooner than most. */
const waits = { pauseAfterFcpMs: 300, pauseAfterLoadMs: 300, networkQuietThresholdMs: 300, cpuQuietThresholdMs: 300 }

async function measure(path: string): Promise<Result> {
  const flags: Flags = {
    port,
    output: 'json',
    logLevel: 'silent',
    disableFullPageScreenshot: true,
    skipAudits,
    ...waits,
  }
  const run = await lighthouse(inject('siteUrl') + path, flags)
  if (!run) throw new Error(`Lighthouse measured nothing at ${path}`)
  return run.lhr
}

const scoreOf = ({ categories }: Result, category: Category) => Math.round((categories[category]?.score ?? 0) * 100)

/** What kept a page from a full score, for the message of a test that fails. */
function faultsOf({ audits }: Result): string {
  const faults = Object.values(audits).filter(({ score }) => score !== null && score < 0.9)
  return faults.map(({ id, displayValue = '' }) => `${id} ${displayValue}`).join(', ')
}

const isIndexed = new Map(readPages().map(({ path, html }) => [path, !html.includes('content="noindex"')]))

/** Pages that grow with the stories: what a sample of hundreds is measured for. */
const growing =
  /^$|^\d{4}\/(?:\d\d\/)?$|^(?:nhan-vat|quoc-gia|quan-he|chu-de|nguon)\/[^/]+\/$|^(?:con-thieu|dong-thoi-gian)\/$/u

const paths = onePageOfEachKind().filter((path) => !inject('isSample') || growing.test(path))

/** How often a page may be measured again: a machine busy with something else makes any page slow. */
const retries = 2

describe.each(paths)('/%s', (path) => {
  test('is accessible, sound and findable, 100 each; fast on a slow phone, 95 or more; and never shifts', {
    retry: retries,
  }, async () => {
    const found = await measure(path)
    const faults = faultsOf(found)
    expect(scoreOf(found, 'accessibility'), faults).toBe(100)
    expect(scoreOf(found, 'best-practices'), faults).toBe(100)
    // Search engines are asked to leave some pages out, for which Lighthouse takes points.
    if (isIndexed.get(path)) expect(scoreOf(found, 'seo'), faults).toBe(100)
    expect(found.audits['cumulative-layout-shift']?.numericValue).toBe(0)
    expect(scoreOf(found, 'performance'), faults).toBeGreaterThanOrEqual(95)
  })
})
