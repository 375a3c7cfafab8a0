import { groupBy } from '../collections/group-by.ts'
import { earliestDay, latestDay } from '../edtf/edtf-bounds.ts'
import type { KnowledgeBase, KnownEvent, Thread } from '../knowledge/knowledge-base.ts'
import type { Story } from './story.ts'

/** A story in many parts: what a thread of the knowledge base gathers. */
export interface ToldThread {
  thread: Thread
  /** In the order of time. A story of unknown year belongs only where the thread is bound to no time. */
  stories: readonly Story[]
  /** Oldest first. */
  events: readonly KnownEvent[]
}

/**
 * Threads by id, in the order of the knowledge base; those that gather nothing are left out. A story belongs when it
 * names all of a thread's entities, and one of those that are alternatives, within its time, an event when it brings them
 * together.
 *
 * @param stories in the order of time
 * @param events in the order of time
 */
export function tellThreads(
  stories: readonly Story[],
  events: readonly KnownEvent[],
  { threads }: KnowledgeBase,
): ReadonlyMap<string, ToldThread> {
  const storiesOf = groupBy(stories, ({ mentions }) => mentions.map(({ id }) => id))
  const eventsOf = groupBy(events, ({ id, participants, places }) => new Set([id, ...participants, ...places]))
  const told = [...threads.values()].map((thread) => ({
    thread,
    stories: gather(thread, stories, storiesOf).filter(({ article }) => isWithin(thread, article.published)),
    events: gather(thread, events, eventsOf).filter(({ date }) => isWithin(thread, date)),
  }))
  return new Map(
    told
      .filter(({ stories: parts, events: steps }) => parts.length + steps.length > 0)
      .map((thread) => [thread.thread.id, thread]),
  )
}

/** The threads that each story belongs to. */
export function groupThreads(threads: ReadonlyMap<string, ToldThread>): ReadonlyMap<Story, readonly ToldThread[]> {
  const parts = [...threads.values()].flatMap((told) => told.stories.map((story) => ({ story, told })))
  const groups = groupBy(parts, ({ story }) => [story])
  return new Map([...groups].map(([story, members]) => [story, members.map(({ told }) => told)]))
}

/** Of these items those with all of a thread's entities and one of its alternatives; none for a thread of nothing. */
function gather<Item>(
  { entities, anyOf }: Thread,
  items: readonly Item[],
  byEntity: ReadonlyMap<string, readonly Item[]>,
): Item[] {
  const needed = [...entities.map((id) => [id]), ...(anyOf.length > 0 ? [anyOf] : [])]
  const sets = needed.map((ids) => new Set(ids.flatMap((id) => byEntity.get(id) ?? [])))
  const [rarest, ...others] = sets.sort((a, b) => a.size - b.size)
  return rarest ? items.filter((item) => rarest.has(item) && others.every((set) => set.has(item))) : []
}

/** Whether a date surely lies within a thread's time, its bounds known to the day, month or year. */
function isWithin({ from, to }: Thread, edtf: string | undefined): boolean {
  if (from === undefined && to === undefined) return true
  const [first, last] = [earliestDay(edtf), latestDay(edtf)]
  if (first === undefined || last === undefined) return false
  return (from === undefined || first >= from) && (to === undefined || last.slice(0, to.length) <= to)
}
