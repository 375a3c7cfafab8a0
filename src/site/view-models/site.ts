import type { Link, LinkGroup } from './page.ts'

/** The same on every page. */
export interface SiteView {
  name: string
  description: string
  /** Stands above every page: what the archive holds is not for use. */
  notice?: string
  /** `/` or `/archive/`: begins and ends with a slash. */
  base: string
  navigation: Link[]
  /** The indexes of entities and events, which lead to each other. */
  kinds: Link[]
  footer: LinkGroup[]
  searchUrl: string
  eventsUrl: string
  pairsUrl: string
  threadsUrl: string
  timelineUrl: string
  /** Addresses whose links show a preview. */
  previewed: ReadonlySet<string>
  stylesheetUrl: string
  /** Module to load with `type="module"`; absent when `templates/scripts/main.ts` is. */
  scriptUrl?: string
  /** Module of the search page; absent when `templates/scripts/search.ts` is. */
  searchScriptUrl?: string
  /** To stand inline in `<head>`, before the stylesheet: `templates/scripts/before-paint.ts`, compiled. */
  headScript?: string
  /** Fonts to preload. */
  fontUrls: string[]
}
