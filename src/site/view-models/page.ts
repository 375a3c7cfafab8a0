/*
 * What the templates print. Computed by `src/site` from the archive; templates only lay out. Every `url` is complete (with
 * the site's base), every text is plain unless its name ends in `Html`.
 */

export interface Link {
  label: string
  url: string
}

export type MetaTag = { content: string } & ({ name: string } | { property: string })

/** `{type: 'application/atom+xml', title: 'Tin mới', url: '/feed.xml'}` */
export interface Alternate {
  type: string
  title: string
  url: string
}

/** What every page has. */
export interface PageView {
  /** Eleventy's permalink: path below the output folder, `2024/03/01/…/index.html`. */
  permalink: string
  /** The page's own address with base. */
  url: string
  title: string
  description: string
  /** From home down to the parent. */
  breadcrumbs: Link[]
  previous?: Link
  next?: Link
  /** The page's absolute address, for `<link rel="canonical">`. */
  canonical?: string
  /** `<meta name|property content>`: description, OpenGraph, `citation_*`, `DC.*`, robots. Not charset, viewport, CSP. */
  meta: MetaTag[]
  /** For `<link rel="alternate">`: the page's feeds and its machine-readable forms. */
  alternates: Alternate[]
  /** For `<meta http-equiv="Content-Security-Policy">`; allows `site.headScript` by its hash. */
  csp: string
  /** JSON-LD, serialised and safe inside a script element. */
  jsonLd?: string
  /** False for 404, redirects and the raw-dump pages. */
  indexed: boolean
}
