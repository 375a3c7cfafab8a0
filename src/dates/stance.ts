import { phraseSet } from './phrase-table.ts'
import { type Token, wordAt } from './token.ts'

/** What surrounds a token. */
export interface Stance {
  /** Number of the sentence within the text, from 0. */
  sentence: number
  /** A word that looks forward (`sẽ`, `dự kiến`) stands before it in its sentence. */
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

/** Closing marks of a sentence; a full stop between figures or before a small letter is none. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const mark = wordAt(tokens, at)
  if (mark === '?' || mark === '!' || mark === '…') return true
  const next = tokens[at + 1]
  return mark === '.' && (next === undefined || !next.glued)
}

/** The stance of every token, in one pass. */
export function toStances(tokens: readonly Token[]): Stance[] {
  let current: Stance = { sentence: 0, ahead: false, aheadInClause: false, quoted: false }
  return tokens.map((token, at) => {
    const here = current
    if (token.kind === 'word' && !current.aheadInClause && aheadWords(tokens, at))
      current = { ...current, ahead: true, aheadInClause: true }
    if (token.kind !== 'mark') return here
    if (/^[,;–]$/u.test(token.text)) current = { ...current, aheadInClause: false }
    if (/^[“«”»"]$/u.test(token.text)) current = { ...current, quoted: isOpening(token.text, current.quoted) }
    if (endsSentence(tokens, at))
      current = { ...current, sentence: current.sentence + 1, ahead: false, aheadInClause: false }
    return here
  })
}

/** Straight quotes open and close in turn; `”` closes even what `"` opened. */
function isOpening(mark: string, quoted: boolean): boolean {
  return mark === '"' ? !quoted : mark === '“' || mark === '«'
}
