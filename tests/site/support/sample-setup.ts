import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { writeSample } from '../../sample/write-sample.ts'
import { buildSite } from './built-site.ts'
import { makeSite, provideSite } from './provide-site.ts'

/** How many made-up stories the sample archive has. */
const storyCount = 300

/** A sample archive in the place of the real one, so that the same tests hold for a site of hundreds of stories. */
export default async function setUp(project: TestProject): Promise<() => void> {
  globalThis.sampleSite ??= await makeSite(buildSample)
  return provideSite(project, globalThis.sampleSite, true)
}

async function buildSample(output: string): Promise<void> {
  const content = join(output, '..', 'content')
  await writeSample(content, storyCount, 'content')
  buildSite(output, content)
}

declare global {
  /** Folder of the built sample, from the first project on that needs it. */
  var sampleSite: string | undefined
}
