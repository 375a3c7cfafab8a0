import type { StoryCard } from './cards.ts'
import type { Link, PageView } from './page.ts'

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
