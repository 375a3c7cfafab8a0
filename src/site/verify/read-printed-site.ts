import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listPaths } from '../../ingest/list-paths.ts'
import { type PrintedPage, toPrintedPage } from './to-printed-page.ts'

/** A site as it was written. */
export interface PrintedSite {
  /** Every file, below its folder. */
  files: ReadonlySet<string>
  pages: readonly PrintedPage[]
}

/** Reads the pages below a folder, each once. */
export async function readPrintedSite(folder: string): Promise<PrintedSite> {
  const names = await listPaths(folder, { hidden: true })
  const keep = toKeeper()
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map((path) => toPrintedPage(path, readFileSync(join(folder, path), 'utf8'), keep))
  return { files: new Set(names), pages }
}

/** Makes one copy of each text. Cut out of a page, it would keep the whole page in memory. */
function toKeeper(): (text: string) => string {
  const kept = new Map<string, string>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const copy = Buffer.from(text, 'utf16le').toString('utf16le')
    kept.set(copy, copy)
    return copy
  }
}
