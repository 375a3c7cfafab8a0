import type { Reason } from '../reasons.ts'
import { type State, states, zoneRank } from './states.ts'

/** How well one kind of line follows another. The first rule that fits counts; `reason` is shown when it decides. */
export interface Rule {
  from?: Partial<State> | 'start'
  to: Partial<State>
  weight: number
  reason?: Reason
}

const never = Number.NEGATIVE_INFINITY

/** In the order of precedence: what is impossible, then what stands out, then what is usual. */
const rules: readonly Rule[] = [
  { from: 'start', to: { zone: 'opening' }, weight: never },
  { from: 'start', to: { zone: 'tail' }, weight: never },
  { from: 'start', to: { zone: 'head', role: 'title' }, weight: 1, reason: 'first line of the page' },
  { from: 'start', to: { zone: 'story', role: 'lede' }, weight: -1, reason: 'the page begins with the story' },
  { from: 'start', to: { zone: 'head', role: 'credit' }, weight: -3 },
  { from: 'start', to: { zone: 'story' }, weight: never },
  { from: 'start', to: { zone: 'head' }, weight: 0 },

  { from: { role: 'title' }, to: { role: 'title', zone: 'head' }, weight: never },
  { from: { zone: 'head', role: 'title' }, to: { zone: 'head' }, weight: never },
  { from: { zone: 'head' }, to: { zone: 'tail' }, weight: never },
  { from: { zone: 'opening' }, to: { zone: 'tail' }, weight: never },
  { from: { zone: 'story' }, to: { zone: 'story', role: 'lede' }, weight: never },
  {
    from: { zone: 'head', role: 'title' },
    to: { zone: 'story', role: 'lede' },
    weight: 0.5,
    reason: 'follows the title',
  },
  { from: { zone: 'head' }, to: { zone: 'story', role: 'lede' }, weight: -1.5 },
  {
    from: { zone: 'opening' },
    to: { zone: 'story', role: 'lede' },
    weight: 0.2,
    reason: 'first sentences after the title',
  },
  { from: { zone: 'head' }, to: { zone: 'story' }, weight: never },
  { from: { zone: 'opening' }, to: { zone: 'story' }, weight: never },
  { from: { zone: 'head', role: 'title' }, to: { zone: 'opening', role: 'credit' }, weight: -3 },
  { from: { zone: 'opening' }, to: { zone: 'opening', role: 'furniture' }, weight: -0.3 },
  { from: { zone: 'head', role: 'title' }, to: { zone: 'opening' }, weight: 0 },
  { from: { zone: 'head' }, to: { zone: 'opening' }, weight: never },

  { from: { role: 'kicker' }, to: { role: 'title' }, weight: 1, reason: 'stands below a kicker' },
  { from: { role: 'kicker' }, to: {}, weight: -1.5 },
  { from: { role: 'caption' }, to: { role: 'credit' }, weight: 0.5, reason: 'follows a caption' },
  { from: { role: 'byline' }, to: { role: 'credit' }, weight: -0.5 },
  { from: { role: 'dateline' }, to: { role: 'credit' }, weight: -0.5 },
  { to: { role: 'credit' }, weight: -2.5 },

  {
    from: { zone: 'story', role: 'cross-reference' },
    to: { zone: 'story', role: 'related-abstract' },
    weight: 0,
    reason: 'follows the title of another story',
  },
  { to: { zone: 'story', role: 'related-abstract' }, weight: never },
  {
    from: { zone: 'story', of: 'related' },
    to: { zone: 'story', role: 'cross-reference' },
    weight: 1.5,
    reason: 'stands below the heading of a list',
  },
  {
    from: { zone: 'story', of: 'older' },
    to: { zone: 'story', role: 'older-title' },
    weight: 2,
    reason: 'stands below the heading of a list of older stories',
  },
  {
    from: { zone: 'story', role: 'older-title' },
    to: { zone: 'story', role: 'older-title' },
    weight: 1,
    reason: 'in a list of older stories',
  },
  { to: { zone: 'story', role: 'older-title' }, weight: never },
  { from: { zone: 'story', of: 'older' }, to: { zone: 'story' }, weight: -2 },
  { from: { zone: 'story', of: 'older' }, to: { zone: 'tail' }, weight: -2 },
  { from: { zone: 'story', of: 'related' }, to: { zone: 'tail' }, weight: -2 },
  { from: { zone: 'story' }, to: { zone: 'tail', role: 'related-abstract' }, weight: never },
  { from: { zone: 'story' }, to: { zone: 'tail', role: 'older-title' }, weight: -2.5 },
  { from: { zone: 'story' }, to: { zone: 'tail', role: 'related-title' }, weight: -1.5 },
  { from: { zone: 'story' }, to: { zone: 'tail', role: 'noise' }, weight: -1 },
  { from: { zone: 'story', role: 'lede' }, to: { zone: 'tail' }, weight: -1 },
  { from: { zone: 'story', role: 'furniture' }, to: { zone: 'story', role: 'furniture' }, weight: -0.3 },
  { from: { zone: 'story', role: 'furniture' }, to: { zone: 'story' }, weight: -0.6 },
  { from: { zone: 'story', role: 'cross-reference' }, to: { zone: 'story' }, weight: -0.3 },
  {
    from: { zone: 'story', role: 'subheading' },
    to: { zone: 'story', role: 'paragraph' },
    weight: 1,
    reason: 'follows a sub-heading',
  },
  { from: { zone: 'story', role: 'subheading' }, to: { zone: 'story' }, weight: -1 },
  { from: { zone: 'story', role: 'subheading' }, to: { zone: 'tail' }, weight: -3 },
  {
    from: { zone: 'story', role: 'paragraph' },
    to: { zone: 'story', role: 'paragraph' },
    weight: 0.3,
    reason: 'in a run of paragraphs',
  },
  { from: { zone: 'story', role: 'byline' }, to: { zone: 'story', role: 'paragraph' }, weight: -2 },

  { from: { of: 'related' }, to: { of: 'related-aside' }, weight: 1 },
  { from: { role: 'related-title' }, to: { of: 'related-aside' }, weight: 0 },
  { from: { role: 'related-abstract' }, to: { of: 'related-aside' }, weight: 0 },
  { from: { of: 'related-aside' }, to: { of: 'related-aside' }, weight: -0.3 },
  { to: { of: 'related-aside' }, weight: never },
  { from: { of: 'older' }, to: { of: 'older-aside' }, weight: 1 },
  { from: { role: 'older-title' }, to: { of: 'older-aside' }, weight: 0 },
  { from: { of: 'older-aside' }, to: { of: 'older-aside' }, weight: -0.3 },
  { to: { of: 'older-aside' }, weight: never },
  { from: { of: 'related-aside' }, to: { role: 'related-title' }, weight: 0.7, reason: 'in a list of other stories' },
  { from: { of: 'related-aside' }, to: { role: 'older-title' }, weight: -2 },
  { from: { of: 'related-aside' }, to: { role: 'related-abstract' }, weight: 0 },
  { from: { of: 'older-aside' }, to: { role: 'older-title' }, weight: 1, reason: 'in a list of older stories' },
  { from: { of: 'older-aside' }, to: { role: 'related-title' }, weight: -1.5 },

  { from: { of: 'related' }, to: { role: 'related-title' }, weight: 2, reason: 'stands below the heading of a list' },
  { from: { of: 'related' }, to: { role: 'older-title' }, weight: -1.5 },
  {
    from: { of: 'older' },
    to: { role: 'older-title' },
    weight: 2,
    reason: 'stands below the heading of a list of older stories',
  },
  { from: { of: 'older' }, to: { role: 'related-title' }, weight: -0.5 },
  {
    from: { role: 'related-title' },
    to: { role: 'related-abstract' },
    weight: 2,
    reason: 'follows the title of another story',
  },
  { from: { role: 'related-title' }, to: { role: 'related-title' }, weight: 0.7, reason: 'in a list of other stories' },
  { from: { role: 'related-title' }, to: { role: 'older-title' }, weight: -2 },
  {
    from: { role: 'related-abstract' },
    to: { role: 'related-title' },
    weight: 1,
    reason: 'in a list of other stories',
  },
  { from: { role: 'related-abstract' }, to: { role: 'related-abstract' }, weight: -4 },
  { from: { role: 'related-abstract' }, to: { role: 'older-title' }, weight: -2 },
  { to: { role: 'related-abstract' }, weight: -6 },
  { from: { role: 'older-title' }, to: { role: 'older-title' }, weight: 1, reason: 'in a list of older stories' },
  { from: { role: 'older-title' }, to: { role: 'related-title' }, weight: -1.5 },
  { to: { role: 'older-title' }, weight: -1 },
  { from: { zone: 'tail' }, to: { zone: 'tail' }, weight: 0 },
]

function fits(state: State, pattern: Partial<State>): boolean {
  const { zone, role, of } = pattern
  return (!zone || state.zone === zone) && (!role || state.role === role) && (!of || state.of === of)
}

function ruleFor(from: State | 'start', to: State): Rule {
  const found = rules.find((rule) => {
    if (!fits(to, rule.to)) return false
    if (rule.from === 'start' || from === 'start') return rule.from === from
    return !rule.from || fits(from, rule.from)
  })
  const backwards = from !== 'start' && zoneRank(to) < zoneRank(from)
  return backwards ? { to: {}, weight: never } : (found ?? { to: {}, weight: 0 })
}

/** Rule from each state (row) to each state (column), looked up once. */
export const between: readonly (readonly Rule[])[] = states.map((from) => states.map((to) => ruleFor(from, to)))

/** Rule from the top of the page to each state. */
export const fromStart: readonly Rule[] = states.map((to) => ruleFor('start', to))

/** What it costs a page to end in each state: a sub-heading or reference leads on to something. */
export const toEnd: readonly number[] = states.map((state) => {
  if (state.zone === 'story' && state.role === 'subheading') return -4
  return state.zone === 'story' && state.role === 'cross-reference' ? -1.5 : 0
})
