import type { Span } from './find-terms.ts'
import { toWords } from './to-words.ts'

/** A piece of text, marked or not. */
export interface Piece {
  text: string
  marked: boolean
}

/** How many words an excerpt has, and how many of them stand before the first mark. */
const length = 36
const lead = 8

/** The part of a text that holds most marks, with `…` where it was cut; its beginning when it has none. */
export function toExcerpt(text: string, marks: readonly Span[]): Piece[] {
  const words = toWords(text)
  const densest = findDensest(words, marks)
  const first = Math.max(0, Math.min(densest - lead, words.length - length))
  const start = first === 0 ? 0 : (words[first]?.start ?? 0)
  const end = words[first + length]?.start ?? text.length
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end)
  const pieces = toPieces(
    text.slice(start, end).trimEnd(),
    inside.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
  )
  return [...(start > 0 ? [plain('… ')] : []), ...pieces, ...(end < text.length ? [plain(' …')] : [])]
}

/** A text cut at the ends of its marks, which are in order; what overlaps is marked once. */
export function toPieces(text: string, marks: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start < at) continue
    pieces.push(plain(text.slice(at, start)), { text: text.slice(start, end), marked: true })
    at = end
  }
  return [...pieces, plain(text.slice(at))].filter((piece) => piece.text !== '')
}

/** Index of the word of that mark which most others follow within an excerpt's length. */
function findDensest(words: readonly { start: number }[], marks: readonly Span[]): number {
  const index = new Map(words.map(({ start }, word) => [start, word]))
  const marked = marks.map(({ start }) => index.get(start) ?? 0)
  let best = { word: 0, count: 0 }
  let last = 0
  for (const [first, word] of marked.entries()) {
    while (last < marked.length && (marked[last] ?? 0) < word + length - lead) last += 1
    if (last - first > best.count) best = { word, count: last - first }
  }
  return best.word
}

function plain(text: string): Piece {
  return { text, marked: false }
}
