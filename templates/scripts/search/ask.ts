import { rankStories } from '../../../src/search/rank-stories.ts'
import { type Piece, toExcerpt, toPieces } from '../../../src/search/to-excerpt.ts'
import { toQuery } from '../../../src/search/to-query.ts'
import { findCandidates, type IndexedStory } from './pagefind.ts'

export interface Result extends Pick<IndexedStory, 'url' | 'date' | 'outlet'> {
  title: Piece[]
  excerpt: Piece[]
  /** The name that it was found by, where its text does not hold the words. */
  name: Piece[] | undefined
}

export interface Answer {
  /** How many stories hold what was asked, among those read. */
  total: number
  /** How many stories were not read, though Pagefind offers them: too many do. */
  unread: number
  /** Whether the last word is only the beginning of a word of theirs. */
  beginning: boolean
  /** The first of `total`. */
  results: Result[]
}

/** How many stories are read at a time, and at most how often before an answer is given. */
const batch = 120
const mostBatches = 3

/** How long the reader must pause in typing before a search, in milliseconds. */
const pause = 200

/** Counts the queries, so that a newer one overtakes those before it. */
let latest = 0

/**
 * The first results for a query; undefined for none, and when a newer query has overtaken it. Pagefind also offers stories that only
 * resemble the query, so that each is read before it counts.
 */
export async function ask(text: string, limit: number): Promise<Answer | undefined> {
  latest += 1
  const turn = latest
  if (text === '') return undefined
  await new Promise((resolve) => setTimeout(resolve, pause))
  if (turn !== latest) return undefined
  const query = toQuery(text)
  const candidates = await findCandidates(query.spellings)
  const read: IndexedStory[] = []
  let ranked = rankStories(query, read)
  for (let turns = 0; turns < mostBatches + limit / batch && isShort(); turns += 1) {
    const stories = candidates.slice(read.length, read.length + batch)
    read.push(...(await Promise.all(stories.map((load) => load()))))
    ranked = rankStories(query, read)
  }
  if (turn !== latest) return undefined
  const { stories, beginning } = ranked
  return {
    total: stories.length,
    unread: candidates.length - read.length,
    beginning,
    results: stories.slice(0, limit).map(toResult),
  }

  function isShort(): boolean {
    return read.length < candidates.length && (ranked.stories.length < limit || ranked.beginning)
  }
}

function toResult({ story, match }: ReturnType<typeof rankStories<IndexedStory>>['stories'][number]): Result {
  const { url, date, outlet, title, text } = story
  const known = match.name && match.name.text !== date && match.name.text !== outlet
  return {
    url,
    date,
    outlet,
    title: toPieces(title, match.title),
    excerpt: toExcerpt(text, match.text),
    name: match.name && known ? toPieces(match.name.text, match.name.spans) : undefined,
  }
}
