import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { serveSite } from './built-site.ts'
import { ensureChromium } from './find-chromium.ts'

/**
 * Has a site built, serves its files, finds or installs Chromium, and tells the tests of a project where they are.
 *
 * @param build writes the site into the folder given, which lies alone in another
 * @returns what ends the server and deletes the files
 */
export async function provideSite(project: TestProject, build: (folder: string) => Promise<void>): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'kavkaz-site-'))
  const output = join(folder, 'site')
  await build(output)
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
