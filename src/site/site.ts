import type { Archive } from '../archive/archive.ts'
import type { Story } from '../archive/story.ts'
import type { Outlet } from '../knowledge/knowledge-base.ts'
import type { ArticleRecord } from '../record/article-record.ts'
import type { Assets } from './assets.ts'
import type { Prose } from './prose.ts'
import type { Deployment, SiteSettings } from './site-settings.ts'

/** A dump as "Bản gốc" shows it. */
export interface DumpText {
  /** The decoded, normalised text; its lines are the file's. */
  text: string
  lines: ArticleRecord['lines']
  sha256: string
}

/** Everything that the pages are made of. */
export interface Site {
  archive: Archive
  settings: SiteSettings
  deployment: Deployment
  assets: Assets
  prose: readonly Prose[]
  /** By path below the content folder: `dumps/vov/….txt`. */
  dumps: ReadonlyMap<string, DumpText>
}

/** The dump of a story, when it is at hand. */
export function findDump({ dumps }: Site, { article }: Story): DumpText | undefined {
  return article.dump === undefined ? undefined : dumps.get(article.dump)
}

/** The outlet of a story; undefined for none, and for an id that the knowledge base lacks. */
export function outletOf({ archive }: Pick<Site, 'archive'>, { article }: Story): Outlet | undefined {
  return article.outlet === undefined ? undefined : archive.knowledge.outlets.get(article.outlet)
}

/** An address with the site's base: what a link on a page holds. */
export function toUrl(site: Pick<Site, 'deployment'>, address: string): string {
  return site.deployment.base + address
}

/** An address with host and base: what leaves the site holds. */
export function toAbsoluteUrl(site: Pick<Site, 'deployment'>, address: string): string {
  return site.deployment.origin + site.deployment.base + address
}

/** A name (RFC 4151) that stays, whatever host and path the site is published at: `tag:ho-so-kavkaz.example,2026:slug`. */
export function toTagUri(site: Pick<Site, 'settings'>, name: string): string {
  return `tag:${new URL(site.settings.url).host},2026:${name}`
}
