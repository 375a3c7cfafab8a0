import { groupBy } from '../collections/group-by.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { listReferrers } from './backlinks.ts'
import { type Calendar, toCalendar } from './calendar.ts'
import { listVersions, type Version } from './near-duplicates.ts'
import { type CountryPair, listPairs, type Pairs } from './pairs.ts'
import { type Profiles, toProfiles } from './profile.ts'
import { indexRelated, type RelatedIndex } from './related.ts'
import { sortStories } from './sort-stories.ts'
import type { Story } from './story.ts'
import { findEvents, indexEvents } from './story-events.ts'
import { groupThreads, type ToldThread, tellThreads } from './threads.ts'
import { sortEvents, type TimedEvent, timeEvents } from './timed-event.ts'
import { mergeByTime } from './timeline.ts'
import { indexTitles, type TitleIndex } from './title-index.ts'
import { listWanted, type WantedStory } from './wanted.ts'

/** Everything the site prints of the stories and of what is known, with every relation computed. */
export interface Archive {
  knowledge: KnowledgeBase
  /** Oldest first. */
  stories: readonly Story[]
  /** Of unknown year. */
  undated: readonly Story[]
  /** Those of `stories`, then those of unknown year. */
  all: readonly Story[]
  /** Place of each dated story in `stories`. */
  order: ReadonlyMap<Story, number>
  /** Oldest first. */
  events: readonly TimedEvent[]
  eventsOf: ReadonlyMap<Story, readonly TimedEvent[]>
  /** By event id, in the order of time, those of unknown year last; events that no story speaks of are absent. */
  storiesOn: ReadonlyMap<string, readonly Story[]>
  calendar: Calendar
  titles: TitleIndex
  referrers: ReadonlyMap<Story, readonly Story[]>
  wanted: readonly WantedStory[]
  /** By outlet id, in the order of time, those of unknown year last; outlets without a story are absent. */
  byOutlet: ReadonlyMap<string, readonly Story[]>
  profiles: Profiles
  pairs: Pairs
  /** By country, the most told first. */
  pairsOf: ReadonlyMap<string, readonly CountryPair[]>
  /** By id, in the order of the knowledge base; threads that gather nothing are absent. */
  threads: ReadonlyMap<string, ToldThread>
  threadsOf: ReadonlyMap<Story, readonly ToldThread[]>
  /** Near-duplicates of each story that has any. */
  versions: ReadonlyMap<Story, readonly Version[]>
  /** For `findRelated`. */
  relatedIndex: RelatedIndex
}

/** Computes the archive. The order in which stories are given does not matter. */
export function toArchive(found: readonly Story[], knowledge: KnowledgeBase): Archive {
  const { dated: stories, undated } = sortStories(found)
  const all = [...stories, ...undated]
  const events = timeEvents(knowledge.events.values())
  const eventIndex = indexEvents(events, knowledge)
  const eventsOf = new Map(all.map((story) => [story, findEvents(story, eventIndex)]))
  const happened = sortEvents(knowledge.events.values())
  const threads = tellThreads(all, happened, knowledge)
  const threadsOf = groupThreads(threads)
  const pairs = listPairs(all, happened, knowledge)
  const titles = indexTitles(all)
  return {
    knowledge,
    stories,
    undated,
    all,
    order: new Map(stories.map((story, index) => [story, index])),
    events,
    eventsOf,
    storiesOn: groupBy(all, (story) => (eventsOf.get(story) ?? []).map(({ event }) => event.id)),
    calendar: toCalendar(mergeByTime(stories, knowledge.events.values())),
    titles,
    referrers: listReferrers(all, titles),
    wanted: listWanted(all, titles),
    byOutlet: groupBy(all, ({ article }) => (article.outlet === undefined ? [] : [article.outlet])),
    profiles: toProfiles(all, happened, knowledge),
    pairs,
    pairsOf: groupBy(pairs.values(), ({ countries }) => countries.map(({ id }) => id)),
    threads,
    threadsOf,
    versions: listVersions(all),
    relatedIndex: indexRelated(all, threadsOf),
  }
}
