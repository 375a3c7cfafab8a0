import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { isCapital, tokenAt, wordAt } from '../tokens/token.ts'
import { foldKey } from '../vietnamese/fold.ts'
import { bareBodiesOf } from './bare-bodies.ts'
import { endOfBody, isPersonName } from './end-of-body.ts'
import type { FoundMention } from './found-mention.ts'
import { printRun } from './name-run.ts'
import { findTitle } from './office-titles.ts'
import type { ReadText } from './read-text.ts'

/** Words before a body's name that make it one of several: `hai Bộ Ngoại giao`. */
const several: ReadonlySet<string> = new Set(['hai', 'các', 'những', 'mỗi', 'nhiều', 'giữa'])

/**
 * The bodies of states that a text names without their state, `Bộ Ngoại giao`, where only one state can be meant: it alone
 * was named in the text before, itself or by its people, places and bodies. No other country may stand behind them.
 *
 * @param index of the text
 */
export function bindBodies(read: ReadText, index: number, knowledge: KnowledgeBase): FoundMention[] {
  const { text, tokens } = read
  const bound: FoundMention[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    const body = isCapital(tokens[from]) ? endOfBody(tokens, from, read) : undefined
    if (body === undefined) continue
    const [start, end] = [tokens[from]?.start ?? 0, tokens[body.to - 1]?.end ?? 0]
    const byCountry =
      body.to === body.own ? bareBodiesOf(knowledge).get(foldKey(printRun(text, start, end))) : undefined
    const country = byCountry && !isElse(read, from, body.to) ? countryOf(read, body.to, start, knowledge) : undefined
    const named = country === undefined ? undefined : byCountry?.get(country)
    if (named !== undefined) bound.push({ ...named, kind: 'organisation', text: index, start, end, misspelt: false })
    from = body.to - 1
  }
  return bound
}

/** `giữa hai Bộ Ngoại giao`, `Bộ Ngoại giao hai nước`; `Nhà Quốc hội`; `hai Chủ tịch Quốc hội` */
function isElse({ tokens }: ReadText, from: number, to: number): boolean {
  const before = tokens[from]?.joint === 'space' ? tokenAt(tokens, from - 1) : undefined
  if (before !== undefined && (several.has(before.word.lower) || (before.word.capital && !before.opens))) return true
  return findTitle(tokens, to) !== undefined || (tokens[to]?.joint === 'space' && several.has(wordAt(tokens, to)))
}

/** The country of the body's officer who is named right behind, else the only one named before. */
function countryOf(read: ReadText, to: number, start: number, knowledge: KnowledgeBase): string | undefined {
  const { tokens, mentions } = read
  if (tokens[to]?.joint !== 'space') return countryBefore(read, start, knowledge)
  if (isPersonName(tokens, to)) return vietnam
  if (read.kindAt(to) !== 'person') return countryBefore(read, start, knowledge)
  const officer = mentions.find((mention) => mention.start === tokens[to]?.start)
  return officer && only(countriesOf(officer.id, officer.kind, knowledge))
}

/** Whose people have family names that stand first. */
const vietnam = 'viet-nam'

/** The only country of those that a text names before an offset; undefined when it is none or one of several. */
function countryBefore({ mentions }: ReadText, offset: number, knowledge: KnowledgeBase): string | undefined {
  const countries = new Set<string>()
  for (const { id, kind, start } of mentions) {
    if (start >= offset) break
    for (const country of countriesOf(id, kind, knowledge)) countries.add(country)
  }
  return only(countries)
}

function only(countries: Iterable<string>): string | undefined {
  const [first, ...others] = new Set(countries)
  return others.length === 0 ? first : undefined
}

function countriesOf(
  id: string,
  kind: FoundMention['kind'],
  { people, places, organisations }: KnowledgeBase,
): string[] {
  if (kind === 'country') return [id]
  if (kind === 'person') return (people.get(id)?.offices ?? []).map((office) => office.of)
  const country = (kind === 'place' ? places : kind === 'organisation' ? organisations : undefined)?.get(id)?.country
  return country === undefined ? [] : [country]
}
