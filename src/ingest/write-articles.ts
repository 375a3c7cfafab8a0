import { mkdirSync, readFileSync, realpathSync, renameSync } from 'node:fs'
import { dirname, sep } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { report } from '../diagnostics/report.ts'
import { toLineFeeds } from '../markdown/to-line-feeds.ts'
import { type ContentPlace, toDiskPath } from './content-place.ts'
import type { PlannedWrite } from './plan-articles.ts'
import { toProblem } from './read-bytes.ts'

/**
 * Carries out a plan. Each file is written beside its place and renamed into it, so that whoever is interrupted, and
 * whenever, leaves whole files only. A file that changed since the plan was made is left alone and reported, as is one
 * that the disk refuses; the others go on.
 *
 * @returns how many files were written
 */
export function writeArticles(place: ContentPlace, writes: readonly PlannedWrite[]): number {
  let written = 0
  for (const write of writes) {
    try {
      if (writeArticle(place, write)) written += 1
    } catch (error) {
      report(write.source, 'unwritable-file', { path: write.path, problem: toProblem(error) })
    }
  }
  return written
}

function writeArticle(place: ContentPlace, { path, from, before, text, source }: PlannedWrite): boolean {
  const target = toDiskPath(place, path)
  const origin = toDiskPath(place, from ?? path)
  const found = readText(origin)
  if (found !== before) {
    const isDone = readText(target) === text
    if (!isDone) report(source, 'changed-meanwhile', { path })
    return false
  }
  mkdirSync(dirname(target), { recursive: true })
  assertInside(toDiskPath(place, 'articles'), dirname(target))
  if (origin !== target) renameSync(origin, target)
  // A file that survives a crash of the machine is git's business; `fsync` would take a minute for 10,000 articles.
  writeFileAtomic(target, text, { fsync: false })
  return true
}

/** A file's text, line ends levelled; undefined when it is not there. */
function readText(path: string): string | undefined {
  try {
    return toLineFeeds(readFileSync(path, 'utf8'))
  } catch (error) {
    if (toProblem(error) === 'ENOENT') return undefined
    throw error
  }
}

/** A folder that is a link to elsewhere would lead the writing out of the content. */
function assertInside(articles: string, folder: string): void {
  const [outer, inner] = [realpathSync(articles), realpathSync(folder)]
  if (inner !== outer && !inner.startsWith(outer + sep)) throw new Error(`${folder} → ${inner}`)
}
