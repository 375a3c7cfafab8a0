import { type Token, wordAt } from '../tokens/token.ts'
import { wordTrait } from '../vietnamese/word-trait.ts'
import { phraseSet } from './phrase-table.ts'

/** What surrounds a token. */
export interface Stance {
  /** Number of the sentence within the text, from 0. */
  sentence: number
  /** A word that looks forward (`sẽ`, `dự kiến`), or at what was to be (`lẽ ra`), stands before it in its sentence. */
  ahead: boolean
  /** Such a word stands before it in its clause, after the last comma. */
  aheadInClause: boolean
  /** Inside quotation marks. */
  quoted: boolean
}

const aheadWords = phraseSet([
  'sẽ',
  'sắp',
  'dự kiến',
  'dự định',
  'lẽ ra',
  'đáng lẽ',
  'đáng ra',
  'chuẩn bị',
  'kế hoạch',
  'lên lịch',
  'ấn định',
  'hạn chót',
  'thời hạn',
  'trước ngày',
  'trước thời điểm',
  'chậm nhất',
  'muộn nhất',
  'hẹn',
  'mời',
  'mục tiêu',
  'kỳ vọng',
  'cho đến',
  'đến hết',
  'cho tới',
])

const aheadOpenings = new Set(aheadWords.openings)
const turningMarks: ReadonlySet<string> = new Set('?!….,;–"“«”»')

/** Whether what follows a word may stand otherwise than what is before it: few words and marks do that. */
const mayTurn = wordTrait(({ lower }) => aheadOpenings.has(lower) || turningMarks.has(lower))

/** Closing marks of a sentence; a full stop between figures or before a small letter is none. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const mark = wordAt(tokens, at)
  if (mark === '?' || mark === '!' || mark === '…') return true
  const next = tokens[at + 1]
  return mark === '.' && (next === undefined || !next.glued)
}

/** Tokens that stand alike, up to the next run. */
export interface StanceRun {
  /** Index of the first. */
  from: number
  stance: Stance
}

/** How the tokens of a text stand, in one pass: the runs cover them all. */
export function toStances(tokens: readonly Token[]): StanceRun[] {
  let stance = toStance(0, false, false, false)
  const runs: StanceRun[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.word
    if (word === undefined || !mayTurn(word)) continue
    const next = stanceBehind(stance, tokens, at)
    if (next === stance) continue
    runs.push({ from, stance })
    from = at + 1
    stance = next
  }
  if (from < tokens.length) runs.push({ from, stance })
  return runs
}

/** The stance of what follows a token. */
function stanceBehind(stance: Stance, tokens: readonly Token[], at: number): Stance {
  if (tokens[at]?.word.kind === 'mark') return afterMark(stance, tokens, at)
  if (stance.aheadInClause || !aheadWords(tokens, at) || isDistance(tokens, at)) return stance
  return toStance(stance.sentence, true, true, stance.quoted)
}

/** Spelled out: to change a key of a copy takes V8 more than twice as long. */
function toStance(sentence: number, ahead: boolean, aheadInClause: boolean, quoted: boolean): Stance {
  return { sentence, ahead, aheadInClause, quoted }
}

/** Units of time. */
const units: ReadonlySet<string> = new Set(['ngày', 'hôm', 'tuần', 'tháng', 'năm', 'giờ'])

/** `hai ngày trước ngày 9/11` is counted back from that day, and `bầu cử trước thời hạn` is held early: no deadlines. */
function isDistance(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) === 'thời') return wordAt(tokens, at - 1) === 'trước'
  return wordAt(tokens, at) === 'trước' && units.has(wordAt(tokens, at - 1))
}

function afterMark(stance: Stance, tokens: readonly Token[], at: number): Stance {
  const { sentence, ahead, aheadInClause, quoted } = stance
  if (endsSentence(tokens, at)) return toStance(sentence + 1, false, false, quoted)
  switch (wordAt(tokens, at)) {
    case ',':
    case ';':
    case '–':
      return aheadInClause ? toStance(sentence, ahead, false, quoted) : stance
    case '"':
      return toStance(sentence, ahead, aheadInClause, !quoted)
    case '“':
    case '«':
      return toStance(sentence, ahead, aheadInClause, true)
    // `”` closes even what `"` opened.
    case '”':
    case '»':
      return toStance(sentence, ahead, aheadInClause, false)
    default:
      return stance
  }
}
