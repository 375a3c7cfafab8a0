import type { TestProject } from 'vitest/node'
import { buildSite } from './built-site.ts'
import { provideSite } from './provide-site.ts'

/** The real content, built as CI does. */
export default function setUp(project: TestProject): Promise<() => void> {
  return provideSite(project, async (folder) => buildSite(folder))
}
