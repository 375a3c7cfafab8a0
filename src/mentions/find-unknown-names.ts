import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Token } from '../tokens/token.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { kinTerms, nameSyllables } from '../vietnamese/personal-names.ts'
import type { WordForms } from '../vietnamese/word-forms.ts'
import { gazetteerOf } from './find-mentions.ts'
import { findSightings } from './find-sightings.ts'
import { findTitle } from './office-titles.ts'
import type { Passage } from './passage.ts'

/** A name in capitals that the knowledge base does not have, where it stands in a text. */
export interface UnknownSighting {
  /** Words parted by single blanks, as printed. */
  name: string
  kind: 'person' | 'organisation' | 'place'
  /** UTF-16 offsets; `end` is exclusive. */
  start: number
  end: number
}

/**
 * The names in a text that the knowledge base does not have: runs of capital words of which one is foreign, an acronym, or
 * all are Vietnamese and begin like a person's name. An ordinary word that opens a sentence belongs to none. What the
 * words before say of a name makes it a person or place; otherwise two words are taken for a person, one for a body.
 */
export function findUnknownNames(text: string, knowledge: KnowledgeBase): UnknownSighting[] {
  const { passage, sightings, passed } = findSightings(text, tokenize(text).words, gazetteerOf(knowledge), () => true)
  if (passage.shouted) return []
  const known = [...sightings.filter(({ isStranger }) => !isStranger), ...passed]
  const isKnown = toIsKnown(passage.tokens, known)
  const found: UnknownSighting[] = []
  for (let from = 0; from < passage.tokens.length; from += 1) {
    const to = endOfRun(passage.tokens, from, isKnown)
    if (to === from) continue
    const run = passage.tokens.slice(from, to)
    const named = isNoise(run[0]) ? run.slice(1) : run
    if (isName(named)) found.push(toUnknown(passage, named, to))
    from = to - 1
  }
  return found
}

/** Whether a word lies in a name that is known; asked from the first word to the last. */
function toIsKnown(
  tokens: readonly Token[],
  spans: readonly { start: number; end: number }[],
): (index: number) => boolean {
  const starts = new Set<number>()
  let next = 0
  const ordered = spans.toSorted((a, b) => a.start - b.start)
  tokens.forEach(({ start }, index) => {
    while (next < ordered.length && (ordered[next]?.end ?? 0) <= start) next += 1
    if ((ordered[next]?.start ?? Number.POSITIVE_INFINITY) <= start) starts.add(index)
  })
  return (index) => starts.has(index)
}

/** Small words inside foreign names: `Thomas de Waal`. */
const particles: ReadonlySet<string> = new Set([
  'de',
  'der',
  'den',
  'van',
  'von',
  'al',
  'bin',
  'ibn',
  'du',
  'di',
  'da',
  'el',
])

/** Where the run of capital words from a word on ends, exclusive; the word itself when none begins there. */
function endOfRun(tokens: readonly Token[], from: number, isKnown: (index: number) => boolean): number {
  const isPart = (index: number) => tokens[index]?.word.capital === true && !isKnown(index)
  if (!isPart(from)) return from
  let to = from + 1
  while (isJoined(tokens[to])) {
    if (isPart(to)) to += 1
    else if (particles.has(tokens[to]?.word.lower ?? '') && isJoined(tokens[to + 1]) && isPart(to + 1)) to += 2
    else break
  }
  return to
}

function isJoined(token: Token | undefined): boolean {
  return token?.joint === 'space' || token?.joint === 'hyphen'
}

/** An ordinary word that has its capital from the head of the sentence, or a word for a person. */
function isNoise(token: Token | undefined): boolean {
  return token !== undefined && (kinTerms.has(token.word.lower) || (token.opens && token.word.syllable))
}

/** Shorter words in capitals are numerals, units and initials. */
const shortest = 3

/** Longer ones that are no names either. */
const units: ReadonlySet<string> = new Set([
  'usd',
  'eur',
  'euro',
  'vnd',
  'gmt',
  'utc',
  'covid',
  'iii',
  'viii',
  'xii',
  'xiii',
])

function isName(run: readonly Token[]): boolean {
  const words = run.map(({ word }) => word)
  if (words.some(isForeign)) return true
  return words.length > 1 && nameSyllables.has(words[0]?.lower ?? '')
}

function isForeign({ syllable, composed, lower }: WordForms): boolean {
  return !syllable && composed.length >= shortest && letters.test(composed) && !units.has(lower)
}

/** `Il` of `Il-76`, not `G7` */
const letters = /\p{L}{2}/u

/** Words before the name of a place. */
const placeWords: ReadonlySet<string> = new Set([
  ...[
    'phố',
    'tỉnh',
    'làng',
    'trấn',
    'vùng',
    'huyện',
    'quận',
    'đảo',
    'núi',
    'sông',
    'hồ',
    'biển',
    'cảng',
    'khẩu',
    'tại',
    'ở',
  ],
])

function toUnknown({ text, tokens }: Passage, run: readonly Token[], to: number): UnknownSighting {
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0]
  const from = to - run.length
  const before = tokens[from - 1]?.word.lower ?? ''
  const isPerson = kinTerms.has(before) || findTitle(tokens, from) !== undefined
  const kind = isPerson ? 'person' : placeWords.has(before) ? 'place' : run.length > 1 ? 'person' : 'organisation'
  return { name: text.slice(start, end).normalize('NFC').replaceAll(/\s+/gu, ' '), kind, start, end }
}
