import { compareText } from '../collections/compare-text.ts'
import { groupBy } from '../collections/group-by.ts'
import { findNearest } from '../diagnostics/find-nearest.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { listNameables, namesOf } from '../knowledge/names-of.ts'
import { fold } from '../vietnamese/fold.ts'
import { findUnknownNames, type UnknownSighting } from './find-unknown-names.ts'

/** A name that stories have and the knowledge base has not. */
export interface UnknownName {
  /** As first printed. */
  name: string
  /** As most places have it. */
  kind: UnknownSighting['kind']
  count: number
  /** How many stories have it. */
  stories: number
  /** Index of the first story that has it, and the words around it there. */
  first: { story: number; context: string }
  /** Id of the entry whose name is nearest to it, where one is near. */
  nearest?: string
}

/**
 * The unknown names of stories, those that most stories have first. A family name counts with the full name that ends in
 * it.
 *
 * @param stories the texts of each
 * @param most how many are wanted
 */
export function countUnknownNames(
  stories: readonly (readonly string[])[],
  knowledge: KnowledgeBase,
  most: number,
): UnknownName[] {
  const sightings = stories.flatMap((texts, story) =>
    texts.flatMap((text) => findUnknownNames(text, knowledge).map((found) => ({ ...found, text, story }))),
  )
  const groups = groupByName(sightings)
  return [...groups.values()]
    .map(toUnknownName)
    .toSorted((a, b) => b.stories - a.stories || b.count - a.count || compareText(a.name, b.name))
    .slice(0, most)
    .map((unknown) => withNearest(unknown, knowledge))
}

interface Placed extends UnknownSighting {
  text: string
  story: number
}

/** By folded name; a single word goes with the longer name that ends in it, if it is only one. */
function groupByName(sightings: readonly Placed[]): Map<string, [Placed, ...Placed[]]> {
  const keys = new Set(sightings.map(({ name }) => fold(name)))
  const byLast = groupBy(keys, (key) => (key.includes(' ') ? key.split(' ').slice(-1) : []))
  const longestFirst = sightings.toSorted((a, b) => b.name.split(' ').length - a.name.split(' ').length)
  return groupBy(longestFirst, ({ name }) => {
    const [full, ...others] = byLast.get(fold(name)) ?? []
    return [full !== undefined && others.length === 0 ? full : fold(name)]
  })
}

function toUnknownName(places: readonly [Placed, ...Placed[]]): UnknownName {
  const [first] = places
  const kinds = places.map(({ kind }) => kind)
  const count = (kind: UnknownName['kind']) => kinds.filter((other) => other === kind).length
  return {
    name: first.name,
    kind: (['person', 'place', 'organisation'] as const).toSorted((a, b) => count(b) - count(a))[0] ?? first.kind,
    count: places.length,
    stories: new Set(places.map(({ story }) => story)).size,
    first: { story: first.story, context: toContext(first) },
  }
}

/** Characters of the text on either side of a name. */
const reach = 40

function toContext({ text, start, end }: Placed): string {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const head = start > reach ? `…${before.slice(before.indexOf(' ') + 1)}` : before
  const tail = end + reach < text.length ? `${after.slice(0, after.lastIndexOf(' '))}…` : after
  return `${head}${text.slice(start, end)}${tail}`.replaceAll(/\s+/gu, ' ')
}

function withNearest(unknown: UnknownName, knowledge: KnowledgeBase): UnknownName {
  const forms = new Map(
    listNameables(knowledge).flatMap((entity) => namesOf(entity).map((form) => [fold(form), entity.entry.id])),
  )
  const nearest = forms.get(findNearest(fold(unknown.name), [...forms.keys()]) ?? '')
  return nearest === undefined ? unknown : { ...unknown, nearest }
}
