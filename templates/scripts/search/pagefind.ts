import { fromStroked } from '../../../src/search/fold-query.ts'
import type { Candidate } from '../../../src/search/match-story.ts'

/** The part of Pagefind's browser API that the page uses. */
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>
  search(query: string): Promise<{ results: Found[] }>
}

interface Found {
  id: string
  data(): Promise<Fragment>
}

interface Fragment {
  url: string
  /** The whole page as plain text, its title first. */
  content: string
  meta: Record<string, string>
}

/** A story of the index. */
export interface IndexedStory extends Candidate {
  url: string
  date: string
  outlet: string
}

/** The index lies beside the folder of this script: `/archive/pagefind/`. */
const folder = new URL('../pagefind/', import.meta.url)

/** What ends the title at the start of a page's text. */
const titleEnd = /^[.\s]+/u

/** Loaded once, when first asked; after a failure anew. */
let loaded: Promise<Pagefind> | undefined

export function loadPagefind(): Promise<Pagefind> {
  loaded ??= importPagefind().catch((error) => {
    loaded = undefined
    throw error
  })
  return loaded
}

async function importPagefind(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(new URL('pagefind.js', folder).href)
  await pagefind.options({ baseUrl: new URL('..', folder).pathname })
  return pagefind
}

/** Ways to load the stories that Pagefind offers for any of the spellings, most fitting first, each once. */
export async function findCandidates(spellings: readonly string[]): Promise<(() => Promise<IndexedStory>)[]> {
  const pagefind = await loadPagefind()
  const searches = await Promise.all(spellings.map((spelling) => pagefind.search(spelling)))
  const found = new Map(searches.flatMap(({ results }) => results.map((result) => [result.id, result])))
  return [...found.values()].map((result) => async () => toStory(await result.data()))
}

function toStory({ url, content, meta }: Fragment): IndexedStory {
  const [title, text] = [fromStroked(meta.title ?? url), fromStroked(content)]
  const [date, outlet] = [fromStroked(meta.date ?? ''), fromStroked(meta.outlet ?? '')]
  return {
    url,
    title,
    date,
    outlet,
    text: text.startsWith(title) ? text.slice(title.length).replace(titleEnd, '') : text,
    names: [...fromStroked(meta.names ?? '').split(' · '), outlet, date],
  }
}
