import { close, createIndex } from 'pagefind'
import { type SearchEntry, toSearchDocument } from './search-document.tsx'

/** The files of Pagefind's own interfaces, which the site does not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/u

/** A file of the search index. */
export interface IndexFile {
  /** Below the folder of the index: `fragment/vi_6b60bc5.pf_fragment`. */
  path: string
  content: Uint8Array
}

/** Builds the search index, always in the order of `entries`, so that the same entries give the same bytes. */
export async function indexPages(entries: readonly SearchEntry[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi', writePlayground: false })
  if (!index) throw new Error(errors.join('\n'))
  try {
    for (const entry of entries) {
      const added = await index.addHTMLFile({ url: entry.url, content: toSearchDocument(entry) })
      if (added.errors.length > 0) throw new Error(`${entry.url}: ${added.errors.join('\n')}`)
    }
    const { files } = await index.getFiles()
    return files.filter(({ path }) => !unused.test(path))
  } finally {
    await close()
  }
}
