import { groupBy } from '../collections/group-by.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { findNameable } from '../knowledge/names-of.ts'
import { PageTokens } from '../tokens/page-tokens.ts'
import { isCapital, type Token, tokenAt } from '../tokens/token.ts'
import type { PlacedText } from '../tree/dump-tree.ts'
import { ownRoles } from '../tree/own-roles.ts'
import { familyNames } from '../vietnamese/announcing-words.ts'
import { foldKey } from '../vietnamese/fold.ts'
import { toSlug } from '../vietnamese/to-slug.ts'
import { wordForms } from '../vietnamese/word-forms.ts'
import { wordTrait } from '../vietnamese/word-trait.ts'
import { type AnnouncedName, announcedName } from './announced-name.ts'
import { bareBodiesOf } from './bare-bodies.ts'
import { endOfBody } from './end-of-body.ts'
import type { FoundMention } from './found-mention.ts'
import { endOfRun, isForeign, printRun } from './name-run.ts'
import { findTitle } from './office-titles.ts'
import { ReadText } from './read-text.ts'

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
  // Read once more where a newcomer is looked for again: the words of a page of megabytes would fill the memory.
  const newcomers = new Map<string, Newcomer>()
  readEach(texts, found, tokens, (read) => collect(read, newcomers, knowledge))
  const mentions: FoundMention[] = []
  if (newcomers.size === 0) return mentions
  const calls = toCalls([...newcomers.values()])
  readEach(texts, found, tokens, (read, index) => findCalls(read, index, calls, mentions))
  return mentions
}

function readEach(
  texts: readonly PlacedText[],
  found: readonly FoundMention[],
  tokens: PageTokens,
  look: (read: ReadText, index: number) => void,
): void {
  let next = 0
  for (const [index, placed] of texts.entries()) {
    const first = next
    while (found[next]?.text === index) next += 1
    if (ownRoles.has(placed.role)) {
      look(new ReadText(placed.text, tokens.of(placed).words, found.slice(first, next)), index)
    }
  }
}

function collect(read: ReadText, newcomers: Map<string, Newcomer>, knowledge: KnowledgeBase): void {
  const { text, tokens } = read
  for (let from = 0; from < tokens.length; from += 1) {
    if (!isCapital(tokens[from])) continue
    const found = bodyAt(read, from, knowledge) ?? announcedAt(read, from)
    if (found === undefined) continue
    const newcomer = toNewcomer(text, tokens.slice(found.from, found.to), found.kind)
    if (newcomer !== undefined && !newcomers.has(newcomer.id) && findNameable(knowledge, newcomer.id) === undefined) {
      newcomers.set(newcomer.id, newcomer)
    }
    from = found.to - 1
  }
}

function announcedAt(read: ReadText, from: number): AnnouncedName | undefined {
  const { tokens } = read
  if (!mayBegin(tokens, from) || read.isKnown(from)) return undefined
  return announcedName(tokens, from, endOfName(tokens, from, endOfRun(tokens, from, read)), read)
}

/** A body by its Vietnamese name; one of a state that it does not name is nobody new. */
function bodyAt(read: ReadText, from: number, knowledge: KnowledgeBase): AnnouncedName | undefined {
  const { text, tokens } = read
  const body = endOfBody(tokens, from, read)
  if (body === undefined || body.isBare) return undefined
  const key = foldKey(printRun(text, tokens[from]?.start ?? 0, tokens[body.to - 1]?.end ?? 0))
  return bareBodiesOf(knowledge).has(key) ? undefined : { kind: 'organisation', from, to: body.to }
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

const opensName = wordTrait((word) => word.capital && !word.shouted && (word.syllable || isForeign(word)))

/** Whether a name can begin at a word: it is foreign, or has another capital behind it. */
function mayBegin(tokens: readonly Token[], from: number): boolean {
  const token = tokens[from]
  if (token === undefined || !opensName(token.word)) return false
  if (!token.word.syllable) return true
  const next = tokens[from + 1]
  if (next?.word.capital !== true || next.joint !== 'space' || next.word.shouted) return false
  return familyNames.has(token.word.lower) || !next.word.syllable || !isCapital(tokenAt(tokens, from - 1))
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
interface Calls {
  calls: ReadonlyMap<string, readonly { newcomer: Newcomer; words: readonly string[] }[]>
  /** The {@link WordForms.bit} of all first words. */
  bits: number
}

/** Full names, and family names of foreign people that only one of them bears. */
function toCalls(newcomers: readonly Newcomer[]): Calls {
  const bearers = groupBy(newcomers, ({ words }) => words.slice(-1))
  const calls = newcomers.flatMap((newcomer) => {
    const last = newcomer.words.slice(-1)
    const isFamily = newcomer.kind === 'person' && !familyNames.has(newcomer.words[0] ?? '')
    const isAlone = bearers.get(last[0] ?? '')?.length === 1
    return [{ newcomer, words: newcomer.words }, ...(isFamily && isAlone ? [{ newcomer, words: last }] : [])]
  })
  const longestFirst = calls.toSorted((a, b) => b.words.length - a.words.length)
  return {
    calls: groupBy(longestFirst, ({ words }) => words.slice(0, 1)),
    bits: calls.reduce((bits, { words: [first = ''] }) => bits | wordForms(first).bit, 0),
  }
}

function findCalls(read: ReadText, index: number, { calls, bits }: Calls, mentions: FoundMention[]): void {
  const { tokens } = read
  for (let from = 0; from < tokens.length; from += 1) {
    const word = tokens[from]?.word
    const called = word !== undefined && (bits & word.bit) !== 0 ? calls.get(word.lower) : undefined
    if (called === undefined || read.isKnown(from)) continue
    const call = called.find(({ words }) => stands(tokens, from, words))
    if (call === undefined) continue
    const { id, kind, name } = call.newcomer
    const to = from + call.words.length
    const title = kind === 'person' ? findTitle(tokens, from) : undefined
    const [start, end] = [tokens[title?.from ?? from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
    mentions.push({ id, kind, name, text: index, start, end, misspelt: false })
    from = to - 1
  }
}

/** Whether these words stand there; a family name alone, not behind another's given name. */
function stands(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  const printed = tokens.slice(from, from + words.length)
  if (printed.length < words.length || !(isCapital(printed[0]) || isCapital(printed.at(-1)))) return false
  if (!printed.every(({ word }, at) => word.lower === words[at])) return false
  const before = from > 0 && tokens[from]?.joint === 'space' ? tokens[from - 1]?.word : undefined
  return words.length > 1 || before?.capital !== true || before.syllable
}
