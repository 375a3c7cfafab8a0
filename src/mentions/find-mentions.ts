import { flatMap } from '../collections/flat-map.ts'
import type { KnowledgeBase, Person } from '../knowledge/knowledge-base.ts'
import { madeOnce } from '../knowledge/made-once.ts'
import type { Mention } from '../record/article-record.ts'
import { PageTokens } from '../tokens/page-tokens.ts'
import type { PlacedText } from '../tree/dump-tree.ts'
import { ownRoles } from '../tree/own-roles.ts'
import { bindBodies } from './bind-bodies.ts'
import { findSightings, type Sighting, type Sightings } from './find-sightings.ts'
import type { FoundMention } from './found-mention.ts'
import { type GazetteerName, toGazetteer } from './gazetteer.ts'
import { keepSense } from './keep-sense.ts'
import { toHasWords } from './passage.ts'
import { ReadText } from './read-text.ts'
import { findHolder, resolveSurname, type StoryContext, titleOf } from './resolve-surname.ts'
import { sharedDays } from './terms.ts'
import { type Placer, toPlacer } from './to-placer.ts'

/**
 * The people, countries, places, organisations and events that a story names, in reading order. Longest match over
 * folded words; a family name alone goes to the bearer named in full, else to the one with the title or in office then;
 * `người đồng cấp Azerbaijan` goes to whoever had that office there; what stays open is no mention. A title right before
 * a person's name is part of the words as printed.
 *
 * @param texts in reading order; only those in which the story itself is told are looked at
 * @param day the story's day, `YYYY-MM-DD`, when it is known; else the terms of the people named in full narrow it down
 * @param tokens those of the texts that were read before
 */
export function locateMentions(
  texts: readonly Pick<PlacedText, 'role' | 'text'>[],
  knowledge: KnowledgeBase,
  day?: string,
  tokens = new PageTokens(),
): FoundMention[] {
  const gazetteer = gazetteerOf(knowledge)
  const storyHas = toHasWords(() => flatMap(texts, ({ role, text }) => (ownRoles.has(role) ? text : [])))
  const found = texts.map(
    (own): Found =>
      ownRoles.has(own.role) ? findSightings(own.text, tokens.of(own).words, gazetteer, storyHas) : nothing,
  )
  const kept = keepSense(found)
  const story = toStory(
    flatMap(kept, (sightings) => sightings),
    knowledge,
    day,
  )
  const mentions: FoundMention[] = []
  let index = 0
  for (const [text, sightings] of kept.entries()) {
    for (const sighting of sightings) {
      index += 1
      const meant = settle(sighting, story, index, knowledge)
      if (meant === undefined) continue
      const { id, kind, name, start } = meant
      mentions.push({ id, kind, name, text, start, end: sighting.end, misspelt: sighting.misspelt })
    }
  }
  return withBodies(found, mentions, knowledge)
}

/** What was found in a text; nothing where the story is not told. */
type Found = Pick<Sightings, 'sightings' | 'others'> & Partial<Pick<Sightings, 'passage'>>

/** With the bodies of states that are named without their state. */
function withBodies(
  found: readonly Found[],
  mentions: readonly FoundMention[],
  knowledge: KnowledgeBase,
): FoundMention[] {
  const all: FoundMention[] = []
  let next = 0
  for (const [index, { passage }] of found.entries()) {
    const first = next
    while (mentions[next]?.text === index) next += 1
    if (passage === undefined || next === first) continue
    const here = mentions.slice(first, next)
    const bound = bindBodies(new ReadText(passage.text, passage.tokens, here), index, knowledge)
    const merged = bound.length === 0 ? here : [...here, ...bound].toSorted((a, b) => a.start - b.start)
    for (const mention of merged) all.push(mention)
  }
  return all
}

const nothing: Found = { sightings: [], others: new Map() }

/**
 * {@link locateMentions} with line and column in the file, and the words as printed.
 *
 * @example findMentions([{role: 'paragraph', text: 'Thủ tướng Pashinyan …', line: 21, column: 1}], knowledge)
 */
export function findMentions(texts: readonly PlacedText[], knowledge: KnowledgeBase, day?: string): Mention[] {
  return toMentions(texts, locateMentions(texts, knowledge, day))
}

/** Mentions as a record has them. */
export function toMentions(texts: readonly PlacedText[], found: readonly FoundMention[]): Mention[] {
  const placers: Placer[] = []
  const mentions: Mention[] = []
  for (const { id, kind, name, text, start, end } of found) {
    const placed = texts[text]
    if (placed === undefined) continue
    placers[text] ??= toPlacer(placed)
    const { line, column } = placers[text](start)
    mentions.push({ id, kind, name, surface: placed.text.slice(start, end), line, column })
  }
  return mentions
}

/** The gazetteer of a knowledge base, built when first asked for. */
export const gazetteerOf = madeOnce(toGazetteer)

function toStory(sightings: readonly Sighting[], { people }: KnowledgeBase, day: string | undefined): StoryContext {
  const named = new Map<string, Person>()
  const strangers = new Set<string>()
  for (const { names, late, isStranger } of sightings) {
    const [name] = names
    const person = name.kind === 'person' && name.part !== 'surname' && !late ? people.get(name.id) : undefined
    if (person !== undefined) named.set(name.id, person)
    if (isStranger) for (const { id } of names) strangers.add(id)
  }
  return {
    named,
    strangers,
    window: day === undefined ? sharedDays(named.values()) : { from: day, to: day },
    lastNamed: new Map(),
    lastStranger: new Map(),
  }
}

type Meant = Pick<FoundMention, 'id' | 'kind' | 'name' | 'start'>

/** Whom or what a sighting names; notes in the story who was named. */
function settle(sighting: Sighting, story: StoryContext, index: number, knowledge: KnowledgeBase): Meant | undefined {
  const { names, isStranger, start } = sighting
  if (isStranger) {
    for (const { id } of names) story.lastStranger.set(id, index)
    return undefined
  }
  const counterpart = toCounterpart(sighting, story, knowledge)
  if (counterpart !== undefined) return counterpart
  const name = choose(sighting, story, knowledge)
  if (name === undefined) return undefined
  if (!sighting.late) story.lastNamed.set(name.id, index)
  return { id: name.id, kind: name.kind, name: name.name, start }
}

/** `người đồng cấp Azerbaijan` as a person; undefined when it does not say who. */
function toCounterpart(
  { counterpart, names: [country] }: Sighting,
  { lastNamed, window }: StoryContext,
  { people }: KnowledgeBase,
): Meant | undefined {
  if (counterpart === undefined) return undefined
  const latest = [...lastNamed].toSorted(([, a], [, b]) => b - a)
  const last = flatMap(latest, ([id]) => people.get(id) ?? [])[0]
  const title = counterpart.title ?? (last && titleOf(last, window))
  const person = title === undefined ? undefined : findHolder(people.values(), title, country.id, window)
  return person && { id: person.id, kind: 'person', name: person.name, start: counterpart.start }
}

function choose(
  { names, title, of, misspelt }: Sighting,
  story: StoryContext,
  { people }: KnowledgeBase,
): GazetteerName | undefined {
  const [first, ...others] = names
  if (first.part !== 'surname' && others.every(({ id }) => id === first.id)) return first
  const bearers = new Set(flatMap(names, ({ id }) => people.get(id) ?? []))
  const credentials = { ...(title && { title: title.title }), ...(of !== undefined && { of }) }
  const person = resolveSurname(toSurnameBearers([...bearers], misspelt, story), credentials, story)
  return names.find(({ id }) => id === person?.id)
}

/** A misspelt family name proves nobody: it only counts for those whom the story names in full. */
function toSurnameBearers(bearers: readonly Person[], misspelt: boolean, { named }: StoryContext): readonly Person[] {
  return misspelt ? bearers.filter(({ id }) => named.has(id)) : bearers
}

declare module 'vfile' {
  interface DataMap {
    mentions: Mention[]
  }
}
