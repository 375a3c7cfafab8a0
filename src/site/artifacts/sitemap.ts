import { addresses } from '../addresses.ts'
import type { Artifact } from '../artifact.ts'
import { type Site, toAbsoluteUrl } from '../site.ts'
import type { PagePlan } from '../views/page-plan.ts'
import type { Views } from '../views/views.ts'

/** Characters that XML gives a meaning. */
const special = /[&<>"']/gu

/** The pages that search engines may show, in the order of their addresses. */
export function toSitemap(site: Site, views: Views): Artifact {
  const pages: PagePlan[] = Object.values(views).flat()
  const urls = pages
    .flatMap(({ indexed, address }) => (indexed ? [toAbsoluteUrl(site, address)] : []))
    .sort()
    .map((url) => `  <url><loc>${url.replace(special, (character) => `&#${character.charCodeAt(0)};`)}</loc></url>\n`)
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`
  return { path: addresses.sitemap, content }
}

export function toRobots(site: Site): Artifact {
  return {
    path: addresses.robots,
    content: `User-agent: *\nAllow: /\n\nSitemap: ${toAbsoluteUrl(site, addresses.sitemap)}\n`,
  }
}
