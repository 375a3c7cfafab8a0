/*
 * What the templates print. Computed by `src/site` from the archive; templates only lay out. Every `url` is complete (with
 * the site's base), every text is plain unless its name ends in `Html`.
 */

export interface Link {
  label: string
  url: string
}

/** Links under a common word. */
export interface LinkGroup {
  label: string
  links: Link[]
}

export type MetaTag = { content: string } & ({ name: string } | { property: string })

/** `{type: 'application/atom+xml', title: 'Tin mới', url: '/feed.xml'}` */
export interface Alternate {
  type: string
  title: string
  url: string
}

/** The pages of a list that is too long for one. */
export interface Paging {
  /** Of this page, from 1. */
  number: number
  /** Of every page, in order. */
  urls: string[]
}

/** What every page has. */
export interface PageView {
  /** The page's own address with base. */
  url: string
  title: string
  description: string
  /** From home down to the parent. */
  breadcrumbs: Link[]
  /** Only where a list has several pages. */
  paging?: Paging
  previous?: Link
  next?: Link
  /** The page's absolute address, for `<link rel="canonical">`. */
  canonical?: string
  /** `<meta name|property content>`: description, OpenGraph, `citation_*`, `DC.*`, robots. Not charset, viewport, CSP. */
  meta: MetaTag[]
  /** For `<link rel="alternate">`: the page's feeds and its machine-readable forms. */
  alternates: Alternate[]
  /** The feeds of the page's own stories, to show; home's are in the footer of every page. */
  feeds: Link[]
  /** For `<meta http-equiv="Content-Security-Policy">`; allows `site.headScript` by its hash. */
  csp: string
  /** JSON-LD, serialised and safe inside a script element. */
  jsonLd?: string
  /** False for 404, redirects and the raw-dump pages. */
  indexed: boolean
}
