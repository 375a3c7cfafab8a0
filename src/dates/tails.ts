import { figureAt, isMarkOrEnd, type Token, wordAt } from '../tokens/token.ts'
import { readYearWords } from '../vietnamese/numbers.ts'
import type { Direction, YearWords } from './meaning.ts'
import { type Phrase, phraseTable } from './phrase-table.ts'

/** Years named by their distance. */
export const relativeYears = phraseTable<YearWords>({
  'năm ngoái': { origin: 'reference', offset: -1 },
  'năm trước': { origin: 'reference', offset: -1 },
  'năm vừa qua': { origin: 'reference', offset: -1 },
  'năm rồi': { origin: 'reference', offset: -1 },
  'năm kia': { origin: 'reference', offset: -2 },
  'năm nay': { origin: 'reference', offset: 0 },
  'năm này': { origin: 'reference', offset: 0 },
  'năm tới': { origin: 'reference', offset: 1 },
  'năm sau': { origin: 'reference', offset: 1 },
  'năm trước đó': { origin: 'anchor', offset: -1 },
  'năm sau đó': { origin: 'anchor', offset: 1 },
  'cùng năm': { origin: 'anchor', offset: 0 },
  'năm đó': { origin: 'anchor', offset: 0 },
  'năm ấy': { origin: 'anchor', offset: 0 },
})

/** The year that closes a day or month: ` năm 2020`, ` (năm 2020)`, `, năm 2020`, ` năm ngoái`, ` cùng năm`. */
export function readYearTail(tokens: readonly Token[], at: number): Phrase<YearWords> | undefined {
  const mark = wordAt(tokens, at)
  const skip = mark === '(' || mark === ',' || mark === 'của' || mark === '/' ? 1 : 0
  const year = readYear(tokens, at + skip)
  if (!year || (mark === '(' && wordAt(tokens, at + 1 + year.length) !== ')')) return undefined
  if (mark === ',' && 'origin' in year.value) return undefined
  return { value: year.value, length: skip + year.length + (mark === '(' ? 1 : 0) }
}

/** `năm 2020`, `năm ngoái`. */
function readYear(tokens: readonly Token[], at: number): Phrase<YearWords> | undefined {
  if (wordAt(tokens, at) === 'năm') {
    const number = yearFigureAt(tokens, at + 1)
    if (number !== undefined) return { value: { number }, length: 2 }
    const spelled = readYearWords((index) => wordAt(tokens, index), at + 1)
    if (spelled) return { value: { number: spelled.value }, length: 1 + spelled.length }
  }
  return relativeYears(tokens, at)
}

const dateJoints: ReadonlySet<string> = new Set(['-', '–', '—', '/'])
const unitSigns: ReadonlySet<string> = new Set(['%', '‰', '°'])

/** Four digits from 1000 to 2199 that stand alone. */
export function yearFigureAt(tokens: readonly Token[], at: number): number | undefined {
  const figure = figureAt(tokens, at)
  if (figure === undefined || figure < 1000 || figure > 2199) return undefined
  const [next, after] = [tokens[at + 1], tokens[at + 2]]
  if (!next?.glued) return figure
  const { kind, text } = next.word
  if (kind === 'mark' && after?.glued && after.word.kind === 'number' && !dateJoints.has(text)) return undefined
  return unitSigns.has(text) ? undefined : figure
}

const directions = phraseTable<Direction>({
  'sắp tới': 'ahead',
  'tới đây': 'ahead',
  tới: 'ahead',
  này: 'near',
  'vừa qua': 'past',
  'vừa rồi': 'past',
  'mới đây': 'past',
  qua: 'past',
})

/** What may follow `tới` and `qua` when they mean "next" and "last". Before other words they are verbs: `tới Moscow`, `qua trung gian`. */
const clauseWords: ReadonlySet<string> = new Set(
  'tại ở với để nhằm sẽ và hoặc giữa trong do khi về cùng theo là có được bàn thì như nếu vì nhưng đã đang cũng mà của sau trước dự'.split(
    ' ',
  ),
)

/** Where the words turn the date: `tới`, `sắp tới`, `này`, `vừa qua`. */
export function readDirection(tokens: readonly Token[], at: number): Phrase<Direction> | undefined {
  const found = directions(tokens, at)
  if (!found || found.length > 1 || found.value === 'near') return found
  const after = at + found.length
  if (wordAt(tokens, after) === 'dự') return wordAt(tokens, after + 1) === 'kiến' ? found : undefined
  const isFree = isMarkOrEnd(tokens, after) || clauseWords.has(wordAt(tokens, after))
  return isFree ? found : undefined
}
