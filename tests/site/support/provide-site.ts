import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { serveSite } from './built-site.ts'
import { ensureChromium } from './find-chromium.ts'

/** Has a site built into a new folder, which lies alone in another. */
export async function makeSite(build: (output: string) => Promise<void>): Promise<string> {
  const output = join(mkdtempSync(join(tmpdir(), 'kavkaz-site-')), 'site')
  await build(output)
  return output
}

/**
 * Serves a built site, finds or installs Chromium, and tells the tests of a project where they are.
 *
 * @returns what ends the server and deletes the files, once all projects have run
 */
export async function provideSite(project: TestProject, output: string, isSample = false): Promise<() => void> {
  const { url, close } = await serveSite(output)
  project.provide('siteFolder', output)
  project.provide('siteUrl', url)
  project.provide('isSample', isSample)
  project.provide('chromium', ensureChromium())
  return () => {
    close()
    rmSync(join(output, '..'), { recursive: true, force: true })
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    siteFolder: string
    /** Address of home, with a slash at its end. */
    siteUrl: string
    /** It holds hundreds of made-up stories; what it knows beside them the real site has too. */
    isSample: boolean
    /** Path of the browser. */
    chromium: string
  }
}
