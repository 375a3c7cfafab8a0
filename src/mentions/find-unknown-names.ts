import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { type Token, wordAt } from '../tokens/token.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { kinTerms, nameSyllables } from '../vietnamese/personal-names.ts'
import { gazetteerOf } from './find-mentions.ts'
import { findSightings } from './find-sightings.ts'
import { endOfRun, isForeign, printRun } from './name-run.ts'
import { findTitle } from './office-titles.ts'
import type { Passage } from './passage.ts'
import { officeWords, placeWords, things } from './words-before-names.ts'

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
  const knownWords = { isKnown: toIsKnown(passage.tokens, known) }
  const found: UnknownSighting[] = []
  for (let from = 0; from < passage.tokens.length; from += 1) {
    const to = endOfRun(passage.tokens, from, knownWords)
    if (to === from) continue
    const run = passage.tokens.slice(from, to)
    const named = isNoise(run[0]) ? run.slice(1) : run
    if (isName(named) && !isOfOffice(passage.tokens, named, to) && !isThing(passage.tokens, to - named.length))
      found.push(toUnknown(passage, named, to))
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

/** An ordinary word that has its capital from the head of the sentence, or a word for a person. */
function isNoise(token: Token | undefined): boolean {
  return token !== undefined && (kinTerms.has(token.word.lower) || (token.opens && token.word.syllable))
}

function isName(run: readonly Token[]): boolean {
  const words = run.map(({ word }) => word)
  if (words.some(isForeign)) return true
  return words.length > 1 && nameSyllables.has(words[0]?.lower ?? '')
}

/** `bộ Quốc Phòng`, `bộ trưởng Văn Hóa`, as some outlets print it: two words are no minister's full name. */
function isOfOffice(tokens: readonly Token[], run: readonly Token[], to: number): boolean {
  if (run.length !== officeLength || run.some(({ word }) => isForeign(word))) return false
  return officeWords.has(wordAt(tokens, to - run.length - 1))
}

const officeLength = 2

/** `36 khẩu pháo Caesar`, `tên lửa Lora`: nobody's name, and no body's. */
function isThing(tokens: readonly Token[], at: number): boolean {
  const [before, first] = [wordAt(tokens, at - 1), wordAt(tokens, at)]
  return things.has(first) || things.has(before) || things.has(`${wordAt(tokens, at - 2)} ${before}`)
}

function toUnknown({ text, tokens }: Passage, run: readonly Token[], to: number): UnknownSighting {
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0]
  const from = to - run.length
  const before = tokens[from - 1]?.word.lower ?? ''
  const isPerson = kinTerms.has(before) || findTitle(tokens, from) !== undefined
  const kind = isPerson ? 'person' : placeWords.has(before) ? 'place' : run.length > 1 ? 'person' : 'organisation'
  return { name: printRun(text, start, end), kind, start, end }
}
