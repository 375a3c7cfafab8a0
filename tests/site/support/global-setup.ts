import type { TestProject } from 'vitest/node'
import { buildSite } from './built-site.ts'
import { makeSite, provideSite } from './provide-site.ts'

/** The real content, built as CI does: once for all projects of a run, which load this file each for itself. */
export default async function setUp(project: TestProject): Promise<() => void> {
  globalThis.realSite ??= await makeSite(async (output) => buildSite(output))
  return provideSite(project, globalThis.realSite)
}

declare global {
  /** Folder of the built site, from the first project on that needs it. */
  var realSite: string | undefined
}
