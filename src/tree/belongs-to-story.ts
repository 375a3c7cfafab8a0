import type { LineView } from './lines/line-view.ts'
import { isSentence } from './page/find-list-headings.ts'
import type { PageView } from './page/page-view.ts'
import { furnitureWords } from './page-words/furniture-words.ts'
import { phraseFinder } from './phrase-finder.ts'
import { shareName } from './share-name.ts'
import { saysWhatSomebodyDoes } from './tells-story.ts'

export const findFurnitureWords = phraseFinder(furnitureWords)

/** Whether a line that opens as page furniture does is a title above the text, or one of its sentences. */
export function belongsToStory(line: LineView, page: PageView): boolean {
  return isOnStory(line, page) || isOfText(line, page)
}

/** Whom a page speaks to. */
const reader = /(?<!\p{L})(?:bạn|quý|độc giả|vào đây)(?!\p{L})/iu

/** Words of the shortest headline. */
const headlineLength = 6

/** Whether a line above the text has some length and a name of it, and does not turn to the reader: `Chủ đề bàn thảo tại ASEAN`. */
function isOnStory({ text, words, names, index }: LineView, { lines, sentenceNames }: PageView): boolean {
  if (words.length < headlineLength || reader.test(text)) return false
  return shareName(names, sentenceNames) && !lines.slice(0, index).some(({ stopped }) => stopped)
}

/** Words of the shortest sentence of the story that opens as furniture does: `Bình luận về việc này, ông Putin nói …` */
const sentenceLength = 8

/** Lines above and below within which the story goes on: a picture may stand between. */
const reach = 2

/** Whether a sentence stands among others, does not turn to the reader and has no other word of pages than it opens with. */
function isOfText(line: LineView, { lines }: PageView): boolean {
  const { index, text, key, words, stopped } = line
  if (!stopped || words.length < sentenceLength || reader.test(text) || !isBelowText(index, lines)) return false
  if (!isAboveText(index, lines) && !saying.test(text) && !tellsBehindComma(text)) return false
  return ![...findFurnitureWords(key)].some((phrase) => !key.startsWith(phrase))
}

/** Whether somebody does something behind the comma: `Theo dõi tin từ Baku, Tổng thống Aliyev gửi điện chia buồn.` */
function tellsBehindComma(text: string): boolean {
  const at = text.indexOf(', ')
  return at > 0 && saysWhatSomebodyDoes(text.slice(at + 2, at + 3).toUpperCase() + text.slice(at + 3))
}

/**
 * Whether a short sentence among others says what somebody does, with words of pages: `Ông viết trên Telegram hôm nay.`,
 * `Azerbaijan chưa bình luận.`
 */
export function tellsOfSomebody(
  { index, text, key, words, stopped }: LineView,
  { lines, keywords }: PageView,
): boolean {
  if (!stopped || words.length > longestSaid || reader.test(text) || (keywords >= 0 && index > keywords)) return false
  if (saysWhatSomebodyDoes(text) && findFurnitureWords(key).size < 2)
    return lines.slice(Math.max(0, index - storyReach), index + storyReach).some(isSentence)
  if (!person.test(text) || !isBelowText(index, lines)) return false
  return isAboveText(index, lines) || !lines.slice(index + 1).some(isSentence)
}

/** Words of the longest of these sentences. */
const longestSaid = 16

/** Lines around a short sentence in which the story is told: pictures and the titles of other stories may stand between. */
const storyReach = 5

/** `Ông viết …`, `Hai nước ký …`, `Điện Kremlin từ chối …` */
const person =
  /^(?:Ông|Bà|Anh|Chị|Cô|Họ|Cả hai|Hai (?:ông|bà|bên|nước)|Các bên|Đôi bên|Phía|Giới (?:chức|phân tích|quan sát)|Chính phủ|Quân đội|Cảnh sát|Quốc hội|Bộ|Văn phòng|Phủ|Điện|Tòa|Người phát ngôn|Phe|Đảng|Tổng thống|Thủ tướng|Ngoại trưởng|Đại sứ quán)\s(?:\p{L}+\s)*?\p{Ll}/u

function isBelowText(index: number, lines: readonly LineView[]): boolean {
  return lines.slice(Math.max(0, index - reach), index).some(isSentence)
}

function isAboveText(index: number, lines: readonly LineView[]): boolean {
  return lines.slice(index + 1, index + 1 + reach).some(isSentence)
}

/** Somebody says something, in the last paragraph of a story as well. */
const saying = /\s(?:nói|cho (?:biết|hay|rằng)|khẳng định|nhấn mạnh|tuyên bố|nhận định)(?!\p{L})/u
