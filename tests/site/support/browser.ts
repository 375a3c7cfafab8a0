import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'

/** Without these, a closed network makes Chromium wait for its own services. */
export const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Milliseconds within which a page does what it should, on a machine busy with other things too. */
const patience = 60_000

/** A real Chromium for the tests of one file. */
export function useBrowser(): { open: (options?: Parameters<Browser['newContext']>[0]) => Promise<BrowserContext> } {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium'), args: quiet })
  })
  afterAll(async () => browser?.close())
  return {
    open: async (options) => {
      if (!browser) throw new Error('the browser opens before the first test')
      const context = await browser.newContext(options)
      context.setDefaultTimeout(patience)
      return context
    },
  }
}

/** What a page complains about while it loads: errors on the console, exceptions, requests that fail. */
export function listenForTrouble(page: Page): string[] {
  const trouble: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => trouble.push(`exception: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    // Leaving a page cancels what it still loads.
    if (reason !== 'net::ERR_ABORTED') trouble.push(`${reason}: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`)
  })
  return trouble
}
