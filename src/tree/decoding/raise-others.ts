import type { PageView } from '../page/page-view.ts'
import type { Decision } from './decode-states.ts'

/** Words of the shortest title of another story. */
const shortest = 5

/**
 * Some pages list related stories between the day and the text, below a heading that says so: references of the story,
 * as those in its flow. Put in place when all is decided, for the order of a page's parts knows no stories above the text.
 */
export function raiseOthers(page: PageView, decisions: readonly Decision[]): readonly Decision[] {
  const title = decisions.findIndex(({ state }) => state.role === 'title')
  const lede = decisions.findIndex(({ state }) => state.role === 'lede')
  if (title < 0 || lede < title + 3) return decisions
  return decisions.map((decision, index) =>
    index > title && index < lede && isOther(page, decision, index) ? reference : decision,
  )
}

function isOther({ lines, places }: PageView, { state, reason }: Decision, index: number): boolean {
  if (state.role !== 'furniture' || reason !== 'the title of another story') return false
  const line = lines[index]
  return places[index]?.below === 'related' && line !== undefined && line.words.length >= shortest
}

const reference: Decision = {
  state: { zone: 'story', role: 'cross-reference' },
  reason: 'in a list with the heading of related stories',
}
