import { groupBy } from '../collections/group-by.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { findNameable } from '../knowledge/names-of.ts'
import { PageTokens } from '../tokens/page-tokens.ts'
import type { Token } from '../tokens/token.ts'
import type { PlacedText } from '../tree/dump-tree.ts'
import { familyNames } from '../vietnamese/announcing-words.ts'
import { toSlug } from '../vietnamese/to-slug.ts'
import { type AnnouncedName, announcedName } from './announced-name.ts'
import { type FoundMention, ownRoles } from './find-mentions.ts'
import { lastAtOrBefore } from './last-at-or-before.ts'
import { endOfRun, isForeign, printRun } from './name-run.ts'
import { findTitle } from './office-titles.ts'

/** A text with what is known in it. */
interface ReadText {
  text: string
  tokens: readonly Token[]
  isKnown: (index: number) => boolean
}

interface Newcomer {
  id: string
  kind: AnnouncedName['kind']
  name: string
  words: readonly string[]
}

/**
 * The people, places and bodies that the story itself brings in and the knowledge base lacks, wherever the story names
 * them: each is announced once, `ông Samvel Petrosyan`, `làng Mets Masrik`, `hãng tin Nikkei`; a person’s family name
 * alone is then that person’s. The id is the one that an entry of that name would get; they have no page before that.
 *
 * @param found what the knowledge base knows in these texts
 */
export function findNewcomers(
  texts: readonly PlacedText[],
  found: readonly FoundMention[],
  knowledge: KnowledgeBase,
  tokens = new PageTokens(),
): FoundMention[] {
  const spansOf = groupBy(found, ({ text }) => [text])
  const own = texts.flatMap((placed, index) => (ownRoles.has(placed.role) ? [{ placed, index }] : []))
  // Read once more where a newcomer is looked for again: the words of a page of megabytes would fill the memory.
  const read = ({ placed, index }: (typeof own)[number]) =>
    toReadText(placed.text, tokens.of(placed).words, spansOf.get(index) ?? [])
  const newcomers = new Map<string, Newcomer>()
  for (const text of own) collect(read(text), newcomers, knowledge)
  if (newcomers.size === 0) return []
  const calls = toCalls([...newcomers.values()])
  return own.flatMap((text) => findCalls(read(text), text.index, calls))
}

function toReadText(text: string, tokens: readonly Token[], spans: readonly FoundMention[]): ReadText {
  const starts = spans.map(({ start }) => start)
  const isKnown = (index: number) => {
    const start = tokens[index]?.start ?? -1
    const span = spans[lastAtOrBefore(starts, start)]
    return span !== undefined && span.start <= start && start < span.end
  }
  return { text, tokens, isKnown }
}

function collect(
  { text, tokens, isKnown }: ReadText,
  newcomers: Map<string, Newcomer>,
  knowledge: KnowledgeBase,
): void {
  for (let from = 0; from < tokens.length; from += 1) {
    if (!mayBegin(tokens, from) || isKnown(from)) continue
    const to = endOfName(tokens, from, endOfRun(tokens, from, isKnown))
    const announced = announcedName(tokens, from, to, isKnown)
    if (announced === undefined) continue
    const newcomer = toNewcomer(text, tokens.slice(announced.from, announced.to), announced.kind)
    if (newcomer !== undefined && !newcomers.has(newcomer.id) && findNameable(knowledge, newcomer.id) === undefined) {
      newcomers.set(newcomer.id, newcomer)
    }
    from = announced.to - 1
  }
}

function toNewcomer(text: string, run: readonly Token[], kind: Newcomer['kind']): Newcomer | undefined {
  const end = run.at(-1)?.end ?? 0
  if (text[end] === lostLetter) return undefined
  const printed = printRun(text, run[0]?.start ?? 0, end)
  const name = `${printed.slice(0, 1).toUpperCase()}${printed.slice(1)}`
  const id = toSlug(name)
  return id && { id, kind, name, words: run.map(({ word }) => word.lower) }
}

/** What stands for a letter that was lost: `Erdo�an` */
const lostLetter = '\uFFFD'

/** Whether a name can begin at a word: it is foreign, or has another capital behind it. */
function mayBegin(tokens: readonly Token[], from: number): boolean {
  const token = tokens[from]
  if (token === undefined || !token.word.capital || token.word.shouted) return false
  if (!token.word.syllable) return isForeign(token.word)
  const next = tokens[from + 1]
  return next?.word.capital === true && next.joint === 'space' && !next.word.shouted
}

/** A foreign name ends before a word with Vietnamese accents, a Vietnamese one before a foreign word; both at ` - `. */
function endOfName(tokens: readonly Token[], from: number, to: number): number {
  const run = tokens.slice(from, to)
  const isForeignName =
    run[0]?.word.syllable === false || (run[0]?.word.unaccented === true && run[1]?.word.syllable === false)
  const end = run.findIndex(({ word, joint, start }, at) => {
    if (at > 0 && joint === 'hyphen' && isForeignName && start - (run[at - 1]?.end ?? 0) > 1) return true
    return isForeignName ? word.syllable && !word.unaccented : !word.syllable
  })
  return end < 0 ? to : from + end
}

/** By word in small letters: whom it can begin to name, the longest name first. */
type Calls = ReadonlyMap<string, readonly { newcomer: Newcomer; words: readonly string[] }[]>

/** Full names, and family names of foreign people that only one of them bears. */
function toCalls(newcomers: readonly Newcomer[]): Calls {
  const bearers = groupBy(newcomers, ({ words }) => words.slice(-1))
  const calls = newcomers.flatMap((newcomer) => {
    const last = newcomer.words.slice(-1)
    const isFamily = newcomer.kind === 'person' && !familyNames.has(newcomer.words[0] ?? '')
    const isAlone = bearers.get(last[0] ?? '')?.length === 1
    return [{ newcomer, words: newcomer.words }, ...(isFamily && isAlone ? [{ newcomer, words: last }] : [])]
  })
  return groupBy(
    calls.toSorted((a, b) => b.words.length - a.words.length),
    ({ words }) => words.slice(0, 1),
  )
}

function findCalls({ tokens, isKnown }: ReadText, index: number, calls: Calls): FoundMention[] {
  const mentions: FoundMention[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    const called = calls.get(tokens[from]?.word.lower ?? '')
    if (called === undefined || isKnown(from)) continue
    const call = called.find(({ words }) => stands(tokens, from, words))
    if (call === undefined) continue
    const { id, kind, name } = call.newcomer
    const to = from + call.words.length
    const title = kind === 'person' ? findTitle(tokens, from) : undefined
    const [start, end] = [tokens[title?.from ?? from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
    mentions.push({ id, kind, name, text: index, start, end, misspelt: false })
    from = to - 1
  }
  return mentions
}

/** Whether these words stand there; a family name alone, not behind another's given name. */
function stands(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  const printed = tokens.slice(from, from + words.length)
  if (printed.length < words.length || printed.at(-1)?.word.capital !== true) return false
  if (!printed.every(({ word }, at) => word.lower === words[at])) return false
  const before = from > 0 && tokens[from]?.joint === 'space' ? tokens[from - 1]?.word : undefined
  return words.length > 1 || before?.capital !== true || before.syllable
}
