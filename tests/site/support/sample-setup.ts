import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { writeSample } from '../../sample/write-sample.ts'
import { buildSite } from './built-site.ts'
import { makeSite, provideSite } from './provide-site.ts'

/** How many made-up stories the sample archive has. */
const storyCount = 300

/** A sample archive in the place of the real one, so that the same tests hold for a site of hundreds of stories. */
export default async function setUp(project: TestProject): Promise<() => void> {
  const site = await makeSite(async (output) => {
    const content = join(output, '..', 'content')
    await writeSample(content, storyCount, 'content')
    buildSite(output, content)
  })
  return provideSite(project, site)
}
