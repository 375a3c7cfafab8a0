import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Mention } from '../record/article-record.ts'
import type { PlacedText, Role } from '../tree/dump-tree.ts'
import { findSightings, type Sighting } from './find-sightings.ts'
import { type Gazetteer, type GazetteerName, toGazetteer } from './gazetteer.ts'
import { resolveSurname, type StoryContext, toWindow } from './resolve-surname.ts'
import { type Placer, toPlacer } from './to-placer.ts'

/** The parts of a page in which the story itself is told. */
const ownRoles: ReadonlySet<Role> = new Set(['title', 'lede', 'paragraph', 'subheading', 'caption'])

/**
 * The people, countries, places and organisations that a story names, in reading order. Longest match over folded
 * words; a family name alone goes to the bearer named in full, else to the one with the title or in office then; what
 * stays open is no mention. A title right before a person's name is part of the words as printed.
 *
 * @param day the story's day, `YYYY-MM-DD`, when it is known; else the terms of the people named in full narrow it down
 * @example findMentions([{role: 'paragraph', text: 'Thủ tướng Pashinyan …', line: 21, column: 1}], knowledge)
 */
export function findMentions(texts: readonly PlacedText[], knowledge: KnowledgeBase, day?: string): Mention[] {
  const gazetteer = gazetteerOf(knowledge)
  const sightings = texts
    .filter(({ role }) => ownRoles.has(role))
    .map((placed): Passage => ({ text: placed.text, place: toPlacer(placed) }))
    .flatMap((passage) => findSightings(passage.text, gazetteer).map((sighting) => ({ passage, sighting })))
  const story = toStory(
    sightings.map(({ sighting }) => sighting),
    knowledge,
    day,
  )
  return sightings.flatMap(({ passage, sighting }, index) => {
    const name = settle(sighting, story, index, knowledge)
    return name === undefined ? [] : [toMention(name, sighting, passage)]
  })
}

/** A text and where its offsets are in the dump. */
interface Passage {
  text: string
  place: Placer
}

const gazetteers = new WeakMap<KnowledgeBase, Gazetteer>()

/** The gazetteer of a knowledge base, built when first asked for. */
function gazetteerOf(knowledge: KnowledgeBase): Gazetteer {
  const gazetteer = gazetteers.get(knowledge) ?? toGazetteer(knowledge)
  gazetteers.set(knowledge, gazetteer)
  return gazetteer
}

function toStory(sightings: readonly Sighting[], { people }: KnowledgeBase, day: string | undefined): StoryContext {
  const full = sightings.flatMap(({ names: [name] }) => (name.isSurname ? [] : (people.get(name.id) ?? [])))
  const strangers = sightings.flatMap(({ isStranger, names }) => (isStranger ? names.map(({ id }) => id) : []))
  return {
    named: new Set(full.map(({ id }) => id)),
    strangers: new Set(strangers),
    window: day === undefined ? toWindow(new Set(full)) : { from: day, to: day },
    lastNamed: new Map(),
    lastStranger: new Map(),
  }
}

/** Whom or what a sighting names; notes in the story who was named. */
function settle(
  { names, isStranger, title, of }: Sighting,
  story: StoryContext,
  index: number,
  { people }: KnowledgeBase,
): GazetteerName | undefined {
  if (isStranger) {
    for (const { id } of names) story.lastStranger.set(id, index)
    return undefined
  }
  const bearers = [...new Set(names.flatMap(({ id }) => people.get(id) ?? []))]
  const credentials = title === undefined ? {} : { title: title.title, ...(of !== undefined && { of }) }
  const id = names[0].isSurname ? resolveSurname(bearers, credentials, story)?.id : names[0].id
  if (id !== undefined) story.lastNamed.set(id, index)
  return names.find((name) => name.id === id)
}

function toMention({ id, kind, name }: GazetteerName, { start, end }: Sighting, { text, place }: Passage): Mention {
  return { id, kind, name, surface: text.slice(start, end), ...place(start) }
}

declare module 'vfile' {
  interface DataMap {
    mentions: Mention[]
  }
}
