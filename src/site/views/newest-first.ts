import type { Story } from '../../archive/story.ts'

/** Stories in the order of time, turned round; those of unknown year stay last. */
export function newestFirst(stories: readonly Story[]): Story[] {
  const dated = stories.filter(({ moment }) => moment !== undefined)
  const undated = stories.filter(({ moment }) => moment === undefined)
  return [...dated.reverse(), ...undated]
}
