import { type Candidate, type Match, matchStory } from './match-story.ts'
import type { Query } from './to-query.ts'

/** What a search found. */
export interface Ranked<Story extends Candidate> {
  /** Best first. */
  stories: { story: Story; match: Match }[]
  /** Whether no story holds the last term as a whole word, so that those are given which hold a word beginning with it. */
  beginning: boolean
}

/**
 * The stories that hold what was asked. Phrases come first, those with the right accents before the others, then words
 * that stand together, then the right accents, then what is written in the story before what only its names hold;
 * among equals the order given stays.
 */
export function rankStories<Story extends Candidate>(query: Query, candidates: readonly Story[]): Ranked<Story> {
  const whole = rank(query, candidates, false)
  return whole.length > 0
    ? { stories: whole, beginning: false }
    : { stories: rank(query, candidates, true), beginning: true }
}

function rank<Story extends Candidate>(query: Query, candidates: readonly Story[], beginning: boolean) {
  const stories = candidates.flatMap((story) => {
    const match = matchStory(query, story, beginning)
    return match ? [{ story, match }] : []
  })
  return stories.sort((a, b) => compare(a.match, b.match))
}

/** The criteria in their order. */
const criteria = ['phrase', 'pairs', 'exact', 'written'] as const

function compare(a: Match, b: Match): number {
  const decisive = criteria.find((key) => a[key] !== b[key])
  return decisive === undefined ? 0 : b[decisive] - a[decisive]
}
