import { compareText } from '../collections/compare-text.ts'
import { report } from '../diagnostics/report.ts'
import type { Article } from '../markdown/article.ts'
import { stringifyArticle } from '../markdown/stringify-article.ts'
import { toArticle } from '../markdown/to-article.ts'
import { slug } from '../vietnamese/to-slug.ts'
import { isProgramPlace, toArticlePath } from './article-path.ts'
import { chooseSlug } from './choose-slug.ts'
import { diffValues } from './diff-values.ts'
import { findKeyPlace } from './find-key-place.ts'
import { matchArticles } from './match-articles.ts'
import type { ArticleFile } from './read-articles.ts'
import type { DumpStory } from './read-dumps.ts'
import { type Refreshed, refreshArticle } from './refresh-article.ts'
import { reportFarDate } from './report-far-date.ts'

/** One file to write. */
export interface PlannedWrite {
  /** Path below the content folder: `articles/2024/….md`. Never from a dump or front matter, always the program's own. */
  path: string
  /** Where the article lies now, when it is to move because its year became known. */
  from?: string
  /** What the file held when the plan was made, line ends levelled; undefined when there was none. */
  before: string | undefined
  text: string
  /** The dump or article that messages about the writing go to. */
  source: DumpStory['file']
}

/** What is to be written, in the order of the dumps. Articles that would not change are not in it. */
export interface IngestPlan {
  writes: PlannedWrite[]
  /** Stories whose article needs no change. */
  unchanged: number
  /** Stories whose article was left as it is because of a gap in the knowledge. */
  paused: number
}

/** What is known of the content folder when planning. Order of stories and articles does not matter. */
export interface Shelf {
  stories: readonly DumpStory[]
  articles: readonly ArticleFile[]
  /** Paths of all dumps on the disk, `dumps/vov/….txt`, those without a story as well. */
  dumps: ReadonlySet<string>
  /** Whether some of the knowledge could not be read. */
  hasGaps?: boolean
}

/**
 * Decides what becomes of each dump's article: written, refreshed around an editor's changes, moved to its year, left
 * alone. Reports what an editor should know on the files concerned; changes nothing else.
 *
 * While there are gaps in the knowledge, articles that exist stay as they are: read without their outlet or the people
 * they name, stories lose what was known of them.
 */
export function planArticles({ stories, articles, dumps, hasGaps = false }: Shelf): IngestPlan {
  const sortedStories = stories.toSorted((a, b) => compareText(a.dump, b.dump))
  const sortedArticles = articles.toSorted((a, b) => compareText(a.path, b.path))
  reportTwins(sortedStories)
  const slugs = collectSlugs(sortedArticles)
  const matches = matchArticles(sortedStories, sortedArticles, dumps)
  const paths = new Set(articles.map(({ path }) => path))
  const plan: IngestPlan = { writes: [], unchanged: 0, paused: 0 }
  for (const story of sortedStories) {
    const found = matches.get(story)
    const write = found ? planRefresh(story, found, paths) : planNew(story, slugs)
    if (!write) plan.unchanged += 1
    else if (found && hasGaps) plan.paused += 1
    else plan.writes.push(write)
  }
  return plan
}

function planNew({ dump, record, file }: DumpStory, slugs: Set<string>): PlannedWrite {
  const name = chooseSlug(record, dump, slugs)
  slugs.add(name)
  const path = toArticlePath(record.published.edtf ?? undefined, name)
  return {
    path,
    before: undefined,
    text: stringifyArticle(toArticle(record, { slug: name, path, dump })),
    source: file,
  }
}

/** Undefined when there is nothing to write, also because the front matter is broken and its editor has to mend it. */
function planRefresh(story: DumpStory, found: ArticleFile, paths: Set<string>): PlannedWrite | undefined {
  const { dump, record } = story
  const { article, path, text, file } = found
  if (!article) return undefined
  const name = slug.parse(article.slug)
  const fresh = toArticle(record, { slug: name, path, dump })
  const refreshed = refreshArticle({ ...found, article }, fresh)
  reportKept(found, article, fresh, refreshed)
  if (refreshed.kept.includes('published')) reportFarDate(found, article, story)
  const place = choosePlace(path, toArticlePath(refreshed.published, name), name, paths)
  if (place === path && refreshed.text === text) return undefined
  return { path: place, before: text, text: refreshed.text, source: file, ...(place !== path && { from: path }) }
}

/** An article moves when its year became known, but never onto another and never out of a place that an editor chose. */
function choosePlace(path: string, wanted: string, name: string, paths: Set<string>): string {
  if (path === wanted || !isProgramPlace(path, name) || paths.has(wanted)) return path
  paths.add(wanted)
  return wanted
}

function reportKept(
  { file, text }: ArticleFile,
  article: Article,
  fresh: Article,
  { kept, withheld }: Refreshed,
): void {
  const [first] = kept
  if (first === undefined) return
  const keys = kept.map((key) => `\`${key}\``).join(', ')
  const place = findKeyPlace(text, first)
  if (withheld.length > 0) {
    const diff = withheld.map((key) => diffValues(key, article, fresh)).join('\n')
    report(file, 'edited-article-dump-changed', { dump: fresh.dump ?? '', keys, diff }, place)
  } else {
    report(file, 'edited-article', { keys }, place)
  }
}

/** Dumps with the same bytes: the first stands, each further one is reported. */
function reportTwins(stories: readonly DumpStory[]): void {
  const firsts = new Map<string, DumpStory>()
  for (const story of stories) {
    const first = firsts.get(story.record.sha256)
    if (first) report(story.file, 'duplicate-dump', { twin: first.file.path })
    else firsts.set(story.record.sha256, story)
  }
}

/** Names that no new article may take: slugs, former slugs and file names. A slug used twice is reported. */
function collectSlugs(articles: readonly ArticleFile[]): Set<string> {
  const owners = new Map<string, ArticleFile>()
  const taken = new Set<string>()
  for (const found of articles) {
    const used = found.claims.slug ?? ''
    const owner = owners.get(used)
    if (owner && found.article) {
      report(found.file, 'duplicate-slug', { slug: used, twin: owner.file.path }, findKeyPlace(found.text, 'slug'))
    }
    if (!owner) owners.set(used, found)
    for (const name of [used, found.file.stem ?? '', ...(found.article?.aliases ?? [])]) taken.add(name)
  }
  return taken
}
