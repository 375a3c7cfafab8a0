import { fromStroked, toStroked } from '../../../src/search/fold-query.ts'

/** The part of Pagefind's browser API that the page uses. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>
  debouncedSearch(query: string): Promise<{ results: { data(): Promise<Fragment> }[] } | null>
}

interface Fragment {
  url: string
  /** HTML: text with `<mark>` around what was found. */
  excerpt: string
  meta: Record<string, string>
}

export interface Result {
  url: string
  title: string
  date: string
  outlet: string
  excerpt: string
}

export interface Answer {
  total: number
  results: Result[]
}

/** The index lies beside the folder of this script: `/archive/pagefind/`. */
const folder = new URL('../pagefind/', import.meta.url)

/** Loaded once, when first asked. */
let loaded: Promise<Pagefind> | undefined

export function loadPagefind(): Promise<Pagefind> {
  loaded ??= import(new URL('pagefind.js', folder).href).then(async (pagefind: Pagefind) => {
    await pagefind.options({ baseUrl: new URL('..', folder).pathname, excerptLength: 36 })
    return pagefind
  })
  return loaded
}

/** The first results for a query; undefined when a newer query has overtaken it. */
export async function ask(query: string, limit: number): Promise<Answer | undefined> {
  const pagefind = await loadPagefind()
  const search = await pagefind.debouncedSearch(toStroked(query))
  if (!search) return undefined
  const fragments = await Promise.all(search.results.slice(0, limit).map((result) => result.data()))
  return { total: search.results.length, results: fragments.map(toResult) }
}

function toResult({ url, excerpt, meta }: Fragment): Result {
  return {
    url,
    title: fromStroked(meta.title ?? url),
    date: fromStroked(meta.date ?? ''),
    outlet: fromStroked(meta.outlet ?? ''),
    excerpt: fromStroked(excerpt),
  }
}
