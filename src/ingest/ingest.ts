import { resolve } from 'node:path'
import type { VFile } from 'vfile'
import { isFatal, report } from '../diagnostics/report.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { readKnowledge } from '../knowledge/read-knowledge.ts'
import type { KnowledgeEntries } from '../knowledge/to-knowledge-base.ts'
import { checkPublished, checkReferences } from './check-references.ts'
import { type ContentPlace, toShownPath } from './content-place.ts'
import { gatherUnknownOutlets } from './gather-unknown-outlets.ts'
import { type IngestPlan, planArticles } from './plan-articles.ts'
import { type ArticleFile, readArticles } from './read-articles.ts'
import { type DumpStory, listDumps, readDumps } from './read-dumps.ts'
import { writeArticles } from './write-articles.ts'

/** Which content is read, and of its dumps which. */
export interface IngestOptions extends ContentPlace {
  /** Paths of the dumps to take, `dumps/vov/….txt`; default: all. */
  only?: ReadonlySet<string>
  /** Called after each dump, for progress. */
  onRead?: (read: number, all: number) => void
}

/** The content folder, read, and what `ingest` would do to it. */
export interface ContentReading {
  knowledge: KnowledgeBase
  /** The knowledge as it stands in its files. */
  entries: KnowledgeEntries
  stories: DumpStory[]
  articles: ArticleFile[]
  plan: IngestPlan
  /** Every file that was read or passed over, with its messages. */
  files: VFile[]
}

/** What `ingest` did. */
export interface Ingested extends ContentReading {
  /** How many article files were written. */
  written: number
}

/** Reads the whole content folder and plans its articles. Writes nothing. */
export async function readContent(options: IngestOptions): Promise<ContentReading> {
  const { knowledge, files: knowledgeFiles, entries } = await readKnowledgeOf(options)
  const { dumps, others } = await listDumps(options)
  const chosen = dumps.filter(({ data }) => !options.only || options.only.has(data.contentPath ?? ''))
  let read = 0
  const stories = readDumps(chosen, knowledge, () => options.onRead?.(++read, chosen.length))
  gatherUnknownOutlets(chosen)
  const { articles, files: articleFiles } = await readArticles(options)
  checkReferences(articles, knowledge)
  checkPublished(articles, knowledge)
  const present = new Set(dumps.map(({ data, path }) => data.contentPath ?? path))
  const plan = planArticles({ stories, articles, dumps: present, hasGaps: knowledge.gaps !== undefined })
  reportPaused(knowledgeFiles, plan)
  return {
    knowledge,
    entries,
    stories,
    articles,
    plan,
    files: [...knowledgeFiles, ...dumps, ...others, ...articleFiles],
  }
}

/** Says once, where the knowledge is broken, how many articles wait for it. */
function reportPaused(knowledgeFiles: readonly VFile[], { paused }: IngestPlan): void {
  const broken = paused > 0 ? knowledgeFiles.find(isFatal) : undefined
  if (broken) report(broken, 'refresh-paused', { count: paused })
}

/** Dumps → articles. Never overwrites an editor's change; a bad dump is one message, and the others go on. */
export async function ingest(options: IngestOptions): Promise<Ingested> {
  const reading = await readContent(options)
  return { ...reading, written: writeArticles(options, reading.plan.writes) }
}

/** The knowledge of a content folder; its files are named as the editor sees them. */
export async function readKnowledgeOf(place: ContentPlace): ReturnType<typeof readKnowledge> {
  const reading = await readKnowledge(resolve(place.cwd, place.content))
  for (const file of reading.files) file.path = toShownPath(place, file.path)
  return reading
}
