import { join } from 'node:path'
import type { VFile } from 'vfile'
import { type Ingested, ingest } from '../ingest/ingest.ts'
import { type ArticleFile, readArticles } from '../ingest/read-articles.ts'
import { indexPages } from '../search/index-pages.ts'
import { toSearchEntries } from '../search/to-search-entries.ts'
import { addresses } from './addresses.ts'
import { claimAddresses, toSourceOf } from './claim-addresses.ts'
import { printSite } from './print/print-site.ts'
import { readSite, type SiteOptions } from './read-site.ts'
import type { Site } from './site.ts'
import { verifySite } from './verify/verify-site.ts'
import { toViews } from './views/to-views.ts'
import { writeArtifacts } from './write-artifacts.ts'
import { openOutput, publishOutput } from './write-output.ts'

/** What a build is doing, for the progress line. */
export type BuildStep = 'ingest' | 'archive' | 'print' | 'verify' | 'publish'

/** What is built, and where to. */
export interface BuildOptions extends SiteOptions {
  /** The folder to write; created, or one that an earlier build wrote. */
  output: string
  onStep?: (step: BuildStep) => void
}

/** What a build made, and what it had to say. */
export interface Built {
  /** Every file with messages: dumps, articles, knowledge, pages. */
  files: VFile[]
  pages: number
  stories: number
}

/** Content → site: ingest, render, index, verify. The output changes only once all of it is made. */
export async function buildSite(options: BuildOptions): Promise<Built> {
  const { output, onStep = () => {} } = options
  const building = openOutput(output)
  const { site, files } = await gatherSite(options)
  const { views, files: unplaced } = claimAddresses(toViews(site), toSourceOf(options))
  onStep('print')
  // The index is made by a program of its own, which must not wait for the pages.
  const [index] = await Promise.all([toSearchIndex(site), printSite(site, views, building)])
  await writeArtifacts(index, building)
  onStep('verify')
  const faulty = await verifySite(building, options.base)
  onStep('publish')
  publishOutput(building, output)
  return {
    files: [...files, ...unplaced, ...faulty],
    pages: Object.values(views).flat().length,
    stories: views.story.length,
  }
}

/** What the pages are made of, and every file with messages so far. Of what was read, the rest is not kept. */
async function gatherSite(options: BuildOptions): Promise<{ site: Site; files: VFile[] }> {
  const { onStep = () => {} } = options
  onStep('ingest')
  const ingested = await ingest(options)
  onStep('archive')
  const { articles } = ingested.written > 0 ? await readArticles(options, toUnchanged(ingested)) : ingested
  const { site, files } = await readSite(articles, ingested, options)
  return { site, files: [...ingested.files, ...files] }
}

/** The articles that were not to be written, by their paths. */
function toUnchanged({ articles, plan }: Ingested): ReadonlyMap<string, ArticleFile> {
  const planned = new Set(plan.writes.flatMap(({ path, from }) => [path, from]))
  return new Map(articles.flatMap((article) => (planned.has(article.path) ? [] : [[article.path, article]])))
}

async function toSearchIndex(site: Site) {
  const files = await indexPages(toSearchEntries(site))
  return files.map(({ path, content }) => ({ path: join(addresses.searchIndex, path), content }))
}
