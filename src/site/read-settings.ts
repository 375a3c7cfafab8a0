import { readFile } from 'node:fs/promises'
import { VFile } from 'vfile'
import { parse } from 'yaml'
import { findProblems } from '../diagnostics/find-problems.ts'
import { report } from '../diagnostics/report.ts'
import { type ContentPlace, toDiskPath, toShownPath } from '../ingest/content-place.ts'
import { type SiteSettings, siteSettings } from './site-settings.ts'

/** Reads `site.yaml` of the content folder. What is wrong in it is reported on `file`, and the defaults are taken. */
export async function readSettings(place: ContentPlace): Promise<{ settings: SiteSettings; file: VFile }> {
  const path = toDiskPath(place, 'site.yaml')
  const file = new VFile({ path: toShownPath(place, path) })
  try {
    file.value = await readFile(path, 'utf8')
  } catch {
    return { settings: siteSettings.parse({}), file }
  }
  return { settings: parseSettings(file), file }
}

function parseSettings(file: VFile): SiteSettings {
  let value: unknown
  try {
    value = parse(String(file)) ?? {}
  } catch (error) {
    report(file, 'invalid-yaml', { problem: error instanceof Error ? error.message : String(error) })
    return siteSettings.parse({})
  }
  const result = siteSettings.safeParse(value)
  if (result.success) return result.data
  for (const { path, found, expected } of findProblems(siteSettings, value, result.error)) {
    report(file, 'invalid-knowledge', { found, key: path.join('.'), id: 'site.yaml', expected })
  }
  return siteSettings.parse({})
}
