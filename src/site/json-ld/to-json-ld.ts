import { type Site, toAbsoluteUrl } from '../site.ts'

/** Everything that could end the script element or open a comment in it. */
const markup = /</gu

/** A page's JSON-LD graph: what it is about, and its breadcrumbs. Safe to stand inside a script element. */
export function toJsonLd(
  site: Site,
  entities: readonly object[],
  trail: readonly { label: string; address: string }[],
): string {
  const breadcrumbs = {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: toAbsoluteUrl(site, address),
    })),
  }
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': [...entities, breadcrumbs] }).replace(
    markup,
    '\\u003c',
  )
}
