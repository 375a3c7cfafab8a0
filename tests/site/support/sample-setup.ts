import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { writeSample } from '../../sample/write-sample.ts'
import { buildSite } from './built-site.ts'
import { provideSite } from './provide-site.ts'

/** How many made-up stories the sample archive has. */
const storyCount = 300

/** A sample archive in the place of the real one, so that the same tests hold for a site of hundreds of stories. */
export default function setUp(project: TestProject): Promise<() => void> {
  return provideSite(project, async (folder) => {
    const content = join(folder, '..', 'content')
    await writeSample(content, storyCount, 'content')
    buildSite(folder, content)
  })
}
