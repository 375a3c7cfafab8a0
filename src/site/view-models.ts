/**
 * What the templates print. Computed by `src/site` from the archive; templates only lay out. Every `url` is complete
 * (with the site's base), every text is plain unless its name ends in `Html`.
 */

export interface Link {
  label: string
  url: string
}

/** `known`: given to the day. `inferred`: EDTF `~`. `partial`: year unknown, or only a month or year. `unknown`: nothing. */
export type Certainty = 'known' | 'inferred' | 'partial' | 'unknown'

export interface DateView {
  certainty: Certainty
  /** `khoảng ngày 1 tháng 3 năm 2024`, `1/3, chưa rõ năm`, `chưa rõ ngày`. */
  long: string
  /** `khoảng 1/3/2024`. */
  short: string
  /** A valid value for `<time datetime>`, when there is one. */
  datetime?: string
  /** The calendar page of the day, month or year. */
  url?: string
}

/** A story in a list. */
export interface StoryCard {
  title: string
  url: string
  date: DateView
  outlet?: Link
  lede?: string
}

/** A story that an outlet named. `held` when the archive has it. */
export interface ReferredStory {
  title: string
  abstract?: string
  held?: StoryCard
}

export interface EventCard {
  title: string
  date: DateView
  summary: string
  sources: Link[]
  /** Kind, in Vietnamese: `Đàm phán`. */
  kind: string
}

/** One item of "Vì sao là ngày này?". */
export interface EvidenceView {
  says: string
  quote: string
  line: number
  /** To that line of the page "Bản gốc". */
  url?: string
}

export interface MentionGroup {
  /** `Nhân vật`, `Quốc gia` … */
  label: string
  items: { name: string; note?: string; url?: string }[]
}

export interface CitationView {
  /** `Trích dẫn`, `BibTeX`, `RIS`, `CSL-JSON`. */
  label: string
  text: string
  /** File to download, where the format is one for programs. */
  download?: { url: string; fileName: string }
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

export interface StoryView extends PageView {
  card: StoryCard
  /** False when the dump held none; `title` is then made of the opening words. */
  hasTitle: boolean
  byline?: string
  originalUrl?: string
  bodyHtml: string
  captions: { text: string; credit?: string }[]
  evidence: EvidenceView[]
  /** One sentence that sums up how the date is known. */
  evidenceSummary: string
  events: EventCard[]
  mentions: MentionGroup[]
  related: ReferredStory[]
  referredBy: StoryCard[]
  /** The archive's stories before this one, newest first. */
  olderHeld: StoryCard[]
  /** The outlet's own "older stories" list on the day the page was copied. */
  olderListed: ReferredStory[]
  citations: CitationView[]
  source?: Link
  /** Plain text and JSON of the story. */
  downloads: Link[]
}

export interface SourceLine {
  number: number
  /** The line's fragment, which the date evidence links to: `dong-12`. */
  id: string
  text: string
  role: string
  /** The role in Vietnamese: `Tít`. */
  roleLabel: string
  /** In Vietnamese; empty when there is nothing to say. */
  reason: string
}

/** "Bản gốc": the dump, each line with its role. */
export interface SourceView extends PageView {
  story: StoryCard
  fileName: string
  sha256: string
  lines: SourceLine[]
  counts: { roleLabel: string; role: string; count: number }[]
}

/** A year, month, day, or the list of stories with an unknown year. */
export interface CalendarView extends PageView {
  /** Stories and events, in the order of time. */
  entries: ({ type: 'story'; card: StoryCard } | { type: 'event'; card: EventCard })[]
  /** Sub-periods: months of a year or days of a month; `count` 0 has no link. */
  parts: { label: string; fullLabel: string; count: number; url?: string }[]
  /** Of a month's first day: 1 Monday … 7 Sunday. Only on months, to lay their days out in weeks. */
  firstWeekday?: number
}

export interface OutletView extends PageView {
  home: string
  stories: StoryCard[]
}

/** All outlets. */
export interface OutletsView extends PageView {
  outlets: { name: string; url: string; count: number }[]
}

export interface WantedView extends PageView {
  wanted: { title: string; abstract?: string; wantedBy: StoryCard[] }[]
}

export interface HomeView extends PageView {
  newest: StoryCard[]
  events: EventCard[]
  /** Years with their number of stories and events, for the strip timeline; every year in the span is present. */
  years: { year: number; stories: number; events: number; url?: string }[]
  storyCount: number
  /** All that the archive knows, of which `events` shows the latest. */
  eventCount: number
}

/** A page of prose from `content/pages`: about, method. */
export interface ProseView extends PageView {
  bodyHtml: string
}

export interface SearchView extends PageView {
  years: Link[]
  outlets: Link[]
}

export interface NotFoundView extends PageView {
  newest: StoryCard[]
}

/** An address that a page once had: sends the reader on, without script. */
export interface RedirectView extends PageView {
  target: Link
}

/** The same on every page. */
export interface SiteView {
  name: string
  description: string
  /** `/` or `/archive/`: begins and ends with a slash. */
  base: string
  navigation: Link[]
  footer: Link[]
  searchUrl: string
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
