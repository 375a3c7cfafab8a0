import { readFile } from 'node:fs/promises'
import { VFile } from 'vfile'
import { parseKeys } from '../diagnostics/parse-keys.ts'
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
  return { settings: parseKeys(file, String(file), siteSettings, 'invalid-settings') ?? siteSettings.parse({}), file }
}
