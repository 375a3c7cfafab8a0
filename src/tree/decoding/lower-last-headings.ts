import type { Decision } from './decode-states.ts'

/**
 * A heading has text below it: a short line behind the last paragraph is none, and the article would not show it. A
 * button, a tag or another story's title as a rule. Put in place when all is decided, for what follows is not known
 * before.
 */
export function lowerLastHeadings(decisions: readonly Decision[]): readonly Decision[] {
  const last = decisions.findLastIndex(({ state: { role } }) => role === 'paragraph' || role === 'lede')
  return decisions.map((decision, index) =>
    index > last && decision.state.role === 'subheading' ? { ...decision, ...lowered } : decision,
  )
}

const lowered: Decision = { state: { zone: 'tail', role: 'furniture' }, reason: 'a heading without text below it' }
