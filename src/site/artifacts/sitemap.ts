import { addresses } from '../addresses.ts'
import type { Artifact } from '../artifact.ts'
import { type Site, toAbsoluteUrl } from '../site.ts'
import type { PagePlan } from '../views/page-plan.ts'
import type { Views } from '../views/views.ts'
import { escapeXml } from './escape-xml.ts'

/** How many addresses the protocol lets one file hold. */
const sitemapLength = 50_000

/**
 * The pages that search engines may show, in the order of their addresses: one file; for more than one file may hold,
 * `sitemap-1.xml` and so on, with `sitemap.xml` as their index.
 */
export function toSitemaps(site: Site, views: Views, length = sitemapLength): Artifact[] {
  const pages: PagePlan[] = Object.values(views).flat()
  const urls = pages.flatMap(({ indexed, address }) => (indexed ? [toAbsoluteUrl(site, address)] : [])).sort()
  if (urls.length <= length) return [toSitemap(addresses.sitemap, urls)]
  const parts = Array.from({ length: Math.ceil(urls.length / length) }, (_, index) =>
    toSitemap(addresses.sitemapPart(index + 1), urls.slice(index * length, (index + 1) * length)),
  )
  return [toIndex(parts.map(({ path }) => toAbsoluteUrl(site, path))), ...parts]
}

function toSitemap(path: string, urls: readonly string[]): Artifact {
  return { path, content: toXml('urlset', 'url', urls) }
}

function toIndex(urls: readonly string[]): Artifact {
  return { path: addresses.sitemap, content: toXml('sitemapindex', 'sitemap', urls) }
}

function toXml(root: string, element: string, urls: readonly string[]): string {
  const lines = urls.map((url) => `  <${element}><loc>${escapeXml(url)}</loc></${element}>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('')}</${root}>
`
}

/** Everything may be read. Only at the root of a host do crawlers look for it. */
export function toRobots(site: Site): Artifact {
  return {
    path: addresses.robots,
    content: `User-agent: *\nAllow: /\n\nSitemap: ${toAbsoluteUrl(site, addresses.sitemap)}\n`,
  }
}
