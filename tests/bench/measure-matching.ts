import { AhoCorasick } from '@monyone/aho-corasick/fast'
import { type KnowledgeBase, place } from '../../src/knowledge/knowledge-base.ts'
import { namesOf } from '../../src/knowledge/names-of.ts'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { findSightings } from '../../src/mentions/find-sightings.ts'
import { toGazetteer } from '../../src/mentions/gazetteer.ts'
import { tokenize } from '../../src/tokens/tokenize.ts'
import { fold } from '../../src/vietnamese/fold.ts'
import { readLabels } from '../golden/label.ts'
import { inventNames } from './invent-names.ts'

/** A process of its own for each number of names and each matcher; prints `Matched` as JSON. */
export interface Matched {
  /** Seconds of processor time to read all texts, one for each run, after two to warm up. */
  seconds: number[]
  /** Of the texts in UTF-8. */
  bytes: number
  found: number
  /** Seconds to build the index. */
  built: number
}

export const matchers = ['gazetteer', 'aho-corasick'] as const

const [count, matcher] = [Number(process.argv[2]), process.argv[3]]
if (count > 0 && matchers.some((name) => name === matcher)) console.log(JSON.stringify(await measure()))

async function measure(): Promise<Matched> {
  const { knowledge } = await readKnowledge('content')
  const texts = readTexts()
  const names = toNames(knowledge, texts, count)
  const [find, built] = time(() => (matcher === 'gazetteer' ? toGazetteerFinder(knowledge, names) : toAutomaton(names)))
  const runOnce = () => texts.reduce((sum, text) => sum + find(text), 0)
  runOnce()
  const found = runOnce()
  const seconds = Array.from({ length: 7 }, () => time(runOnce)[1])
  return { seconds, bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0), found, built }
}

/** The bodies of the golden dumps, ten times over. */
function readTexts(): string[] {
  const bodies = readLabels('tests/golden').map(({ label, text }) => {
    const lines = text.split('\n')
    return label.body.map((line) => lines[line - 1] ?? '').join('\n')
  })
  return Array.from({ length: 10 }, () => bodies).flat()
}

/**
 * The archive's own names, then invented ones; those that occur in the texts come first, so that there is as much to find
 * for few names as for many.
 */
function toNames(
  { people, countries, places, organisations }: KnowledgeBase,
  texts: readonly string[],
  wanted: number,
): string[] {
  const own = [
    ...[...countries.values()].flatMap((entry) => namesOf({ kind: 'country', entry })),
    ...[...places.values()].flatMap((entry) => namesOf({ kind: 'place', entry })),
    ...[...organisations.values()].flatMap((entry) => namesOf({ kind: 'organisation', entry })),
    ...[...people.values()].flatMap((entry) => namesOf({ kind: 'person', entry })),
  ]
  const text = fold(texts.join('\n'))
  const occurs = (name: string) => text.includes(fold(name))
  const ordered = [...own.filter(occurs), ...own.filter((name) => !occurs(name))]
  return [...ordered.slice(0, wanted), ...inventNames(Math.max(0, wanted - own.length))]
}

function toGazetteerFinder(knowledge: KnowledgeBase, names: readonly string[]): (text: string) => number {
  const places = names.map((name, index) =>
    place.parse({ id: `n-${index}`, name, country: 'armenia', latitude: 0, longitude: 0, description: 'Nơi.' }),
  )
  const gazetteer = toGazetteer({
    ...knowledge,
    ...{ people: new Map(), countries: new Map(), organisations: new Map(), events: new Map() },
    places: new Map(places.map((entry) => [entry.id, entry])),
  })
  return (text) => findSightings(text, tokenize(text).words, gazetteer, () => false).sightings.length
}

/** What a published package does: folded names in folded text, without regard to words, capitals, accents or context. */
function toAutomaton(names: readonly string[]): (text: string) => number {
  const automaton = new AhoCorasick([...new Set(names.map(fold))])
  return (text) => automaton.matchInText(fold(text)).length
}

function time<Value>(run: () => Value): [value: Value, seconds: number] {
  const before = process.cpuUsage()
  const value = run()
  const { user, system } = process.cpuUsage(before)
  return [value, (user + system) / 1e6]
}
