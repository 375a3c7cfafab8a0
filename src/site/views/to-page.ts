import { addresses } from '../addresses.ts'
import { toContentSecurityPolicy } from '../content-security-policy.ts'
import { toJsonLd } from '../json-ld/to-json-ld.ts'
import type { ListPage } from '../paginate.ts'
import { shareImageSize } from '../share-images/share-image.ts'
import { type Site, toAbsoluteUrl, toUrl } from '../site.ts'
import type { Link, MetaTag, PageView, Paging } from '../view-models/page.ts'
import { toAlternates, toFeedLinks } from './to-alternates.ts'

/** What a page kind says of its page; the rest is the same for all. */
export interface PageFacts {
  address: string
  title: string
  description: string
  /** Addresses from below home down to the parent. */
  parents?: readonly { label: string; address: string }[]
  previous?: { label: string; address: string } | undefined
  next?: { label: string; address: string } | undefined
  /** Which page of a list; then `address` is that of the first. */
  part?: ListPage
  /** True unless given. */
  indexed?: boolean
  meta?: readonly MetaTag[]
  /** Of OpenGraph; `website` unless given. */
  type?: 'article' | 'website'
  /** Has a picture of its own among `toShareImages`; without it, that of home stands for the page. */
  hasShareImage?: boolean
  /** JSON-LD nodes of the page itself; its breadcrumbs are added. */
  entities?: readonly object[]
  alternates?: readonly { type: string; title: string; address: string }[]
}

/** The part of a view that every page has. */
export function toPage(site: Site, facts: PageFacts): PageView {
  const { title, description, part, indexed = true } = facts
  const address = addresses.further(facts.address, part?.number ?? 1)
  const breadcrumbs = toTrail(site, facts)
  return {
    url: toUrl(site, address),
    title,
    description,
    breadcrumbs: breadcrumbs.map((parent) => toLink(site, parent)),
    ...(part && part.count > 1 && { paging: toPaging(site, facts.address, part) }),
    ...(facts.previous && { previous: toLink(site, facts.previous) }),
    ...(facts.next && { next: toLink(site, facts.next) }),
    ...(indexed && { canonical: toAbsoluteUrl(site, address) }),
    meta: toMeta(site, { ...facts, address }, facts.hasShareImage ? facts.address : addresses.home),
    alternates: toAlternates(site, facts.address, facts.alternates ?? []),
    feeds: toFeedLinks(site, facts.address),
    csp: toContentSecurityPolicy(site.assets.headScript, { search: address === addresses.search }),
    ...(indexed && { jsonLd: toJsonLd(site, facts.entities ?? [], [...breadcrumbs, { label: title, address }]) }),
    indexed,
  }
}

/** From home down to the parent; a further page of a list has the first for its parent. */
function toTrail(site: Site, { address, title, part, parents = [] }: PageFacts): { label: string; address: string }[] {
  if (address === addresses.home) return []
  const first = (part?.number ?? 1) > 1 ? [{ label: title, address }] : []
  return [{ label: site.settings.name, address: addresses.home }, ...parents, ...first]
}

function toPaging(site: Site, address: string, { number, count }: ListPage): Paging {
  const urls = Array.from({ length: count }, (_, index) => toUrl(site, addresses.further(address, index + 1)))
  return { number, urls }
}

function toLink(site: Site, { label, address }: { label: string; address: string }): Link {
  return { label, url: toUrl(site, address) }
}

function toMeta(
  site: Site,
  { address, title, description, type = 'website', indexed = true, meta = [] }: PageFacts,
  pictured: string,
): MetaTag[] {
  const noindex: MetaTag = { name: 'robots', content: 'noindex' }
  const shared: MetaTag[] = [
    ...(site.settings.notice === undefined ? [] : [noindex]),
    { name: 'description', content: description },
    { property: 'og:type', content: type },
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:url', content: toAbsoluteUrl(site, address) },
    { property: 'og:site_name', content: site.settings.name },
    { property: 'og:locale', content: 'vi_VN' },
    { property: 'og:image', content: toAbsoluteUrl(site, addresses.shareImage(pictured)) },
    { property: 'og:image:width', content: String(shareImageSize.width) },
    { property: 'og:image:height', content: String(shareImageSize.height) },
    { property: 'og:image:alt', content: pictured === addresses.home ? site.settings.name : title },
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
  return indexed
    ? [...shared, ...meta]
    : [noindex, ...(description ? [{ name: 'description', content: description }] : [])]
}
