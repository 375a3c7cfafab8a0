import { figureAt, type Token, wordAt } from '../../../tokens/token.ts'
import { readNumber } from '../../../vietnamese/numbers.ts'
import { phraseSet, phraseTable } from '../../phrase-table.ts'
import type { Sentence } from '../story/sentences.ts'

/**
 * Words of one who looks back on a day: anywhere in a sentence, or where they open it; the stale ones only in a story
 * that says nothing of its source or of the days around it.
 */
interface Later {
  opens: boolean
  isStale: boolean
}

const [anywhere, opening] = [
  { opens: false, isStale: false },
  { opens: true, isStale: false },
]
const [anywhereStale, openingStale] = [
  { opens: false, isStale: true },
  { opens: true, isStale: true },
]

const phrases = phraseTable<Later>({
  ...alike(anywhere, counted('năm')),
  ...alike(anywhere, counted('tháng')),
  ...alike(anywhere, until('hôm nay|bây giờ|ngày nay|giờ')),
  ...alike(anywhere, 'kể từ đó|từ ấy đến nay|từ bấy đến nay|từ đó đến nay'),
  ...alike(anywhere, 'hồi ấy|hồi đó|dạo ấy|dạo đó|thuở ấy|ngày ấy|ngày xưa|năm xưa|hôm ấy|đêm ấy|sáng ấy|chiều ấy'),
  ...alike(opening, 'sau này|về sau|từ đó|từ ấy|từ bấy|từ ngày đó|từ hôm đó|từ hôm ấy'),
  ...alike(anywhereStale, 'hằng năm|hàng năm|mỗi năm|năm nào cũng|về sau|lúc ấy|lúc đó|khi ấy|bấy giờ'),
  ...alike(openingStale, 'đến nay|tới nay|cho đến nay|cho tới nay|đến giờ|tới giờ|đến bây giờ|đến hôm nay'),
  ...alike(openingStale, 'giờ|giờ đây|giờ này|bây giờ|ngày nay|nay'),
})

function alike(value: Later, words: string): Record<string, Later> {
  return Object.fromEntries(words.split('|').map((phrase) => [phrase, value]))
}

/** `nhiều năm sau`, `hàng chục năm sau`. */
function counted(unit: string): string {
  const counts = ['những', 'nhiều', 'mấy', 'vài', 'ít', 'hàng chục', 'hơn chục', 'cả chục']
  return counts.map((count) => `${count} ${unit} sau`).join('|')
}

/** `đến tận hôm nay`, `cho tới bây giờ`. */
function until(times: string): string {
  const joints = ['đến tận', 'tới tận', 'cho đến', 'cho tới', 'cho đến tận', 'cho tới tận']
  return times
    .split('|')
    .flatMap((time) => joints.map((joint) => `${joint} ${time}`))
    .join('|')
}

/**
 * The words of a sentence that look back on a day.
 *
 * @param span years from that day to the newest that a story can be of
 * @param isFresh whether the story is told as news is
 */
export function findLaterWords(sentence: Sentence, span: number, isFresh: boolean): string | undefined {
  const { tokens } = sentence
  if (tokens.some(({ word }) => ofOtherTimes.has(word.lower))) return undefined
  const isNews = isFresh || isReported(sentence)
  for (let at = 0; at < tokens.length; at += 1) {
    const found = phrases(tokens, at)
    if (found && (at === 0 || !found.value.opens) && !(found.value.isStale && isNews))
      return textOf(tokens, at, found.length)
    const length = isNews ? 0 : Math.max(readYears(tokens, at, span), readAge(tokens, at))
    if (length > 0) return textOf(tokens, at, length)
  }
  return undefined
}

/** What somebody says is of the day on which it was said, and what will be is to come. */
const ofOtherTimes: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»', 'sẽ', 'sắp'])

/** Whether a sentence gives a source: `Ngày 29/9/2020, Bộ Quốc phòng cho biết …`. */
export function isReported(sentence: Sentence | undefined): boolean {
  return sentence?.tokens.some((_, at, all) => reporting(all, at) !== undefined) === true
}

/** Verbs of news, seldom of memories. */
const reporting = phraseSet(
  (
    'cho biết|cho hay|đưa tin|thông báo|công bố|dẫn lời|dẫn nguồn|theo hãng|theo các hãng|theo báo|theo đài|theo tờ|' +
    'theo nguồn tin|theo ttxvn|theo reuters|theo afp|theo ap|theo tass|theo ria|theo interfax|theo sputnik'
  ).split('|'),
)

/** The number of words in which a time of at least two years is told as passed: `Đã mười bảy năm`, `Ba năm liền`. */
function readYears(tokens: readonly Token[], at: number, span: number): number {
  const figure = figureAt(tokens, at)
  const count = figure === undefined ? readNumber((index) => wordAt(tokens, index), at) : { value: figure, length: 1 }
  if (!count || count.value < 2 || count.value > span || wordAt(tokens, at + count.length) !== 'năm') return 0
  const isPassed = passed.has(wordAt(tokens, at + count.length + 1)) || (at === 1 && wordAt(tokens, 0) === 'đã')
  return isPassed ? count.length + 1 : 0
}

/** `khi đó mười chín tuổi`, `lúc ấy mới 9 tuổi`: told of a time gone by. */
function readAge(tokens: readonly Token[], at: number): number {
  const then = thenWords(tokens, at)
  if (!then) return 0
  const from = at + then.length + (small.has(wordAt(tokens, at + then.length)) ? 1 : 0)
  const count = figureAt(tokens, from) === undefined ? readNumber((index) => wordAt(tokens, index), from)?.length : 1
  return count !== undefined && wordAt(tokens, from + count) === 'tuổi' ? from + count + 1 - at : 0
}

const thenWords = phraseSet(['khi đó', 'lúc đó', 'khi ấy', 'lúc ấy', 'năm đó', 'năm ấy', 'bấy giờ'])
const small: ReadonlySet<string> = new Set(['mới', 'vừa', 'đã', 'còn', 'chưa', 'tròn'])

const passed: ReadonlySet<string> = new Set(['qua', 'trôi', 'nay', 'liền', 'trời', 'ròng', 'rồi'])

function textOf(tokens: readonly Token[], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .map(({ word }) => word.text)
    .join(' ')
}
