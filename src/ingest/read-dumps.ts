import type { VFile } from 'vfile'
import { type AllowedYears, findAllowedYears } from '../dates/find-allowed-years.ts'
import { PageDates } from '../dates/page-dates.ts'
import { report } from '../diagnostics/report.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { parseDump } from '../pipeline.ts'
import type { ArticleRecord } from '../record/article-record.ts'
import type { ContentPlace } from './content-place.ts'
import { listFiles } from './list-files.ts'
import { readBytes } from './read-bytes.ts'

/** A dump that holds a story. */
export interface DumpStory {
  /** Path below the content folder: `dumps/vov/….txt`. */
  dump: string
  record: ArticleRecord
  /** Years that the dump leaves open for it, one when it is dated. */
  allowed: AllowedYears
  /** Where messages about the dump go. */
  file: VFile
}

/** Names of files that hold a dump: `berlin.txt`. */
const dumpName = /\.txt$/iu

/** The dumps of a content folder, not read yet. Files that are no dumps by their name, and links, get a message and are left out. */
export async function listDumps(place: ContentPlace): Promise<{ dumps: VFile[]; others: VFile[] }> {
  const files = await listFiles(place, 'dumps')
  const links = await listFiles(place, 'dumps', { links: true })
  const others = files.filter(({ path }) => !dumpName.test(path))
  for (const file of others) report(file, 'ignored-file', { name: file.basename ?? '' })
  for (const file of links) report(file, 'linked-dump', { name: file.basename ?? '' })
  return { dumps: files.filter(({ path }) => dumpName.test(path)), others: [...others, ...links] }
}

/**
 * Reads dumps one after the other and keeps their records, not their texts. A dump that cannot be read or holds no story
 * gives a message on its file and no record; the others go on.
 *
 * @param onRead called after each, for progress
 */
export function readDumps(dumps: readonly VFile[], knowledge: KnowledgeBase, onRead?: () => void): DumpStory[] {
  const stories: DumpStory[] = []
  for (const file of dumps) {
    const record = readBytes(file) ? parseDump(file, knowledge) : undefined
    const allowed = record && toAllowed(file, record, knowledge)
    forget(file)
    onRead?.()
    if (record && allowed) stories.push({ dump: file.data.contentPath ?? file.path, record, allowed, file })
  }
  return stories
}

function toAllowed({ data }: VFile, { published }: ArticleRecord, knowledge: KnowledgeBase): AllowedYears {
  if (published.edtf === null) return findAllowedYears(data.texts ?? [], knowledge, new PageDates(data.tokens))
  return { years: data.survivingYears ?? [], evidence: published.evidence }
}

/** Leaves of a dump its name and its messages: ten thousand that kept what was read would fill the memory. */
function forget(file: VFile): void {
  const { contentPath } = file.data
  file.value = ''
  file.data = contentPath === undefined ? {} : { contentPath }
}
