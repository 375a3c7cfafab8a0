import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VFile } from 'vfile'
import { listPaths } from '../../ingest/list-paths.ts'
import { seemsFaultless } from './seems-faultless.ts'
import { toKeeper } from './to-keeper.ts'
import { type PrintedPage, toPrintedPage } from './to-printed-page.ts'
import { verifyPages } from './verify-pages.ts'

/**
 * Checks every page of the site that was written into a folder. The returned files are those with messages. Pages are
 * parsed only where something may be wrong.
 *
 * @param base the path it will be served under
 */
export async function verifySite(folder: string, base: string): Promise<VFile[]> {
  const files = new Set(await listPaths(folder, { hidden: true }))
  return seemsFaultless(folder, files, base) ? [] : verifyPages({ files, pages: readPages(folder, files) }, base)
}

function readPages(folder: string, files: ReadonlySet<string>): PrintedPage[] {
  const keep = toKeeper()
  return [...files]
    .filter((path) => path.endsWith('.html'))
    .map((path) => toPrintedPage(path, readFileSync(join(folder, path), 'utf8'), keep))
}
