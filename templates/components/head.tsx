import type { MetaTag, PageView } from '../../src/site/view-models/page.ts'
import type { SiteView } from '../../src/site/view-models/site.ts'

interface HeadProps {
  view: PageView
  site: SiteView
  /** Further modules, for example the search page's. */
  scripts?: (string | undefined)[]
}

/** Order matters: the policy first, the reader's choices before the styles that depend on them. */
export function Head({ view, site, scripts = [] }: HeadProps) {
  const { previous, next } = toNeighbours(view)
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={view.csp} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{view.title === site.name ? site.name : `${toTitle(view)} · ${site.name}`}</title>
      {site.headScript && <script dangerouslySetInnerHTML={{ __html: site.headScript }} />}
      {site.fontUrls.map((url) => (
        <link rel="preload" href={url} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={site.stylesheetUrl} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#FCFAF5" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#15171A" media="(prefers-color-scheme: dark)" />
      {view.meta.map(printMeta)}
      {view.canonical && <link rel="canonical" href={view.canonical} />}
      {previous && <link rel="prev" href={previous} />}
      {next && <link rel="next" href={next} />}
      {view.alternates.map(({ type, title, url }) => (
        <link rel="alternate" type={type} title={title} href={url} />
      ))}
      <link rel="icon" type="image/svg+xml" href={`${site.base}icon.svg`} />
      {[site.scriptUrl, ...scripts].map((url) => url && <script type="module" src={url} />)}
      {view.jsonLd && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: view.jsonLd }} />}
    </head>
  )
}

/** A further page of a list says so. */
function toTitle({ title, paging }: PageView): string {
  return paging && paging.number > 1 ? `${title}, trang ${paging.number}` : title
}

/** The pages of a list lead to each other before they lead elsewhere. */
function toNeighbours({ paging, previous, next }: PageView): {
  previous?: string | undefined
  next?: string | undefined
} {
  if (!paging) return { previous: previous?.url, next: next?.url }
  return { previous: paging.urls[paging.number - 2], next: paging.urls[paging.number] }
}

function printMeta(tag: MetaTag) {
  return 'name' in tag ? (
    <meta name={tag.name} content={tag.content} />
  ) : (
    <meta property={tag.property} content={tag.content} />
  )
}
