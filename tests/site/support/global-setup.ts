import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildSite, serveSite } from './built-site.ts'
import { ensureChromium } from './find-chromium.ts'

/** Builds the site as CI does, serves its files, finds or installs Chromium. */
export default async function setUp(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'kavkaz-site-'))
  const output = join(folder, 'site')
  buildSite(output)
  const { url, close } = await serveSite(output)
  project.provide('siteFolder', output)
  project.provide('siteUrl', url)
  project.provide('chromium', ensureChromium())
  return () => {
    close()
    rmSync(folder, { recursive: true })
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    siteFolder: string
    /** Address of home, with a slash at its end. */
    siteUrl: string
    /** Path of the browser. */
    chromium: string
  }
}
