import type { Story } from './story.ts'

/** Someone or something named together with another. */
export interface Companion {
  id: string
  /** Stories that name both. */
  count: number
}

/** Mentions of a story that are joined with each other, the most frequent: a list of fifty names joins no one. */
const mostJoined = 24

/** For each id, the ids that stories name with it, most often first, then by id. */
export function listCompanions(stories: readonly Story[]): ReadonlyMap<string, readonly Companion[]> {
  const counts = new Map<string, Map<string, number>>()
  for (const { mentions } of stories) {
    const joined = mentions.slice(0, mostJoined)
    for (const { id } of joined) {
      const row = counts.get(id) ?? new Map<string, number>()
      counts.set(id, row)
      for (const other of joined) if (other.id !== id) row.set(other.id, (row.get(other.id) ?? 0) + 1)
    }
  }
  return new Map([...counts].map(([id, row]) => [id, toCompanions(row)]))
}

function toCompanions(row: ReadonlyMap<string, number>): Companion[] {
  return [...row].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}
