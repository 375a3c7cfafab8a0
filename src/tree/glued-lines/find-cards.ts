import { foldKey } from '../../vietnamese/fold.ts'
import { countWords } from '../lines/count-words.ts'
import { olderPhrases, relatedPhrases } from '../page-words/list-headings.ts'
import { phraseFinder } from '../phrase-finder.ts'

/** Where a title runs into its abstract on one line. */
export interface Card {
  /** Number of the line among those given. */
  index: number
  /** UTF-16 offset at which the abstract begins. */
  joint: number
}

const headingPhrases = phraseFinder([...relatedPhrases, ...olderPhrases])

/** Words and characters of the longest heading of a list. */
const longestHeading = { words: 6, characters: 40 } as const

/** Cards below a heading that make a list; a paragraph below a list within the story may look like one. */
const leastCards = 2

/**
 * Below the heading of a list, lines in which a title runs into its abstract with no more than a space between them:
 * `Nga rời cửa khẩu với Iran Từ 1/1/2025, lính Armenia tự canh gác trạm Agarak.` The first line without such a joint ends
 * the list.
 */
export function findCards(texts: readonly string[]): Card[] {
  const cards: Card[] = []
  let list: Card[] | undefined
  const lines = [...texts.keys()].filter((index) => texts[index] !== '')
  for (const [place, index] of lines.entries()) {
    const text = texts[index] ?? ''
    const joint = list && findJoint(text)
    if (joint !== undefined) {
      list?.push({ index, joint })
      continue
    }
    if (list && list.length >= leastCards) cards.push(...list)
    list = isHeading(text, texts[lines[place + 1] ?? -1]) ? [] : undefined
  }
  return list && list.length >= leastCards ? [...cards, ...list] : cards
}

/** Whether a line is the heading of a list, asked only above a sentence: most short lines stand above another. */
function isHeading(text: string, below: string | undefined): boolean {
  if (text.length > longestHeading.characters || below === undefined || !sentenceEnd.test(below)) return false
  return countWords(text) <= longestHeading.words && headingPhrases(foldKey(text)).size > 0
}

/** The end of a sentence. */
const sentenceEnd = /[.…]["”]?$/u

/** Words of a title and its abstract together, and of the title, at least. */
const shortest = { card: 12, title: 5 } as const

/** Words with which sentences begin and which no name holds, behind a word without a mark; or whatever follows a question. */
const opening =
  /(?<=[\p{L}\d]\s)(?:Theo|Trong|Tại|Ngày|Sáng|Chiều|Tối|Đêm|Hôm|Sau|Trước|Khi|Nếu|Tuy|Nhưng|Song|Từ|Để|Ở|Trên|Dưới|Cùng|Còn|Các|Những|Nhiều|Mỗi|Mọi|Đây|Đó|Việc|Cuộc|Người|Ông|Bà|Vào|Ngoài|Hiện|Không|Chỉ|Gần|Hơn|Khoảng|Có|Dù|Mặc|Nhờ)\s(?=\p{Ll}|\d)|(?<=[?!]\s)(?=\p{Lu})/gu

function findJoint(text: string): number | undefined {
  if (!sentenceEnd.test(text) || countWords(text) < shortest.card) return undefined
  for (const { index } of text.matchAll(opening)) {
    const title = text.slice(0, index)
    if (title.includes('. ')) return undefined
    if (countWords(title) >= shortest.title) return index
  }
  return undefined
}
