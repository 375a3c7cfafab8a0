import type { Role } from '../dump-tree.ts'

/** The parts of a page, top to bottom. A page never goes back to an earlier one. */
const zones = ['head', 'opening', 'story', 'tail'] as const
type Zone = (typeof zones)[number]

/** A line of a list that is none of its stories: its heading, or what stands between them (a day, an age, a number; an abstract among older stories). */
export type ListPart = 'related' | 'older' | 'related-aside' | 'older-aside'

interface State {
  zone: Zone
  role: Exclude<Role, 'blank' | 'header'>
  /** Tells apart states with the same zone and role. */
  of?: ListPart
}

/** What a role costs before anything speaks for it: the rare and the well-marked are not taken by default. */
export const priors: Readonly<Partial<Record<Role, number>>> = {
  title: -0.5,
  dateline: -3,
  byline: -2.5,
  credit: -2,
  caption: -0.5,
  noise: -1,
}

/**
 * What a line can be, and where on the page. The head ends with the title; the opening ends with the lede; the tail
 * begins where the story is over.
 */
export const states = [
  { zone: 'head', role: 'furniture' },
  { zone: 'head', role: 'kicker' },
  { zone: 'head', role: 'dateline' },
  { zone: 'head', role: 'byline' },
  { zone: 'head', role: 'caption' },
  { zone: 'head', role: 'credit' },
  { zone: 'head', role: 'noise' },
  { zone: 'head', role: 'title' },
  { zone: 'opening', role: 'title' },
  { zone: 'opening', role: 'dateline' },
  { zone: 'opening', role: 'byline' },
  { zone: 'opening', role: 'caption' },
  { zone: 'opening', role: 'credit' },
  { zone: 'opening', role: 'furniture' },
  { zone: 'opening', role: 'noise' },
  { zone: 'story', role: 'lede' },
  { zone: 'story', role: 'paragraph' },
  { zone: 'story', role: 'subheading' },
  { zone: 'story', role: 'caption' },
  { zone: 'story', role: 'credit' },
  { zone: 'story', role: 'cross-reference' },
  { zone: 'story', role: 'related-abstract' },
  { zone: 'story', role: 'byline' },
  { zone: 'story', role: 'dateline' },
  { zone: 'story', role: 'furniture' },
  { zone: 'story', role: 'furniture', of: 'related' },
  { zone: 'story', role: 'furniture', of: 'older' },
  { zone: 'story', role: 'older-title' },
  { zone: 'story', role: 'noise' },
  { zone: 'tail', role: 'byline' },
  { zone: 'tail', role: 'dateline' },
  { zone: 'tail', role: 'furniture' },
  { zone: 'tail', role: 'furniture', of: 'related' },
  { zone: 'tail', role: 'furniture', of: 'older' },
  { zone: 'tail', role: 'furniture', of: 'related-aside' },
  { zone: 'tail', role: 'furniture', of: 'older-aside' },
  { zone: 'tail', role: 'related-title' },
  { zone: 'tail', role: 'related-abstract' },
  { zone: 'tail', role: 'related-abstract', of: 'older-aside' },
  { zone: 'tail', role: 'older-title' },
  { zone: 'tail', role: 'noise' },
] as const satisfies readonly State[]

export type { State }

/** Where a state stands among the parts of the page: 0 for the head. */
export function zoneRank(state: State): number {
  return zones.indexOf(state.zone)
}
