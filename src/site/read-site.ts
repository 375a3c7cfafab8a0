import type { VFile } from 'vfile'
import { toArchive } from '../archive/archive.ts'
import { findInArticle } from '../archive/find-in-article.ts'
import { type Story, toStory } from '../archive/story.ts'
import type { ContentPlace } from '../ingest/content-place.ts'
import type { Ingested } from '../ingest/ingest.ts'
import type { ArticleFile } from '../ingest/read-articles.ts'
import { addresses } from './addresses.ts'
import { reportTwin } from './claim-addresses.ts'
import { readAssets } from './read-assets.ts'
import { readDumpTexts } from './read-dump-texts.ts'
import { readProse } from './read-prose.ts'
import { readSettings } from './read-settings.ts'
import type { Site } from './site.ts'

/** Where a site is read from, and where it will stand. */
export interface SiteOptions extends ContentPlace {
  /** Folder of templates, styles, scripts, fonts and images. */
  templates: string
  /** `/` or `/archive/`. */
  base: string
  /** `https://example.org`; default: that of `site.yaml`. */
  origin?: string
}

/**
 * Puts together what the pages are made of: the articles as they lie in the content folder now, what was read when
 * ingesting, prose, settings and assets. The returned files are those with messages of the site's own.
 */
export async function readSite(
  articles: readonly ArticleFile[],
  ingested: Pick<Ingested, 'stories' | 'knowledge'>,
  options: SiteOptions,
): Promise<{ site: Site; files: VFile[] }> {
  const { settings, file } = await readSettings(options)
  const { prose, files } = await readProse(options)
  const told = toStories(articles, ingested)
  const site: Site = {
    archive: toArchive(told.stories, ingested.knowledge),
    settings,
    deployment: { base: options.base, origin: options.origin ?? new URL(settings.url).origin },
    assets: await readAssets(options.templates),
    prose,
    dumps: readDumpTexts(ingested.stories, options),
  }
  return { site, files: [file, ...files, ...told.files] }
}

interface Told {
  story: Story
  /** The article's, as an editor sees it. */
  path: string
}

/** Of two articles that claim one address, the first by path is shown; the other is reported here unless `ingest` did. */
function toStories(
  articles: readonly ArticleFile[],
  { stories, knowledge }: Pick<Ingested, 'stories' | 'knowledge'>,
): { stories: Story[]; files: VFile[] } {
  const records = new Map(stories.map(({ dump, record }) => [dump, record]))
  const byAddress = new Map<string, Told>()
  const files: VFile[] = []
  for (const { article, file } of articles) {
    if (!article) continue
    const record = article.dump === undefined ? undefined : records.get(article.dump)
    const story = toStory(article, findInArticle(article, knowledge, record))
    const address = addresses.story(story)
    const twin = byAddress.get(address)
    if (!twin) byAddress.set(address, { story, path: file.path })
    else if (twin.story.article.slug !== article.slug) files.push(reportTwin(file.path, address, twin.path))
  }
  return { stories: [...byAddress.values()].map(({ story }) => story), files }
}
