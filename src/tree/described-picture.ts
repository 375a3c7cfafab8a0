import type { LineView } from './lines/line-view.ts'
import { innerStop } from './lines/sentence-shapes.ts'
import { isOfText, predicate } from './unsigned-caption.ts'

/** Who of those on a picture is meant: `(trái)`, `(thứ hai từ phải)`, `Ani, bên trái, và Hakob`. */
const side =
  /\((?:trái|phải|giữa|bên trái|bên phải|thứ (?:hai|ba) từ (?:trái|phải))[^)]*\)|(?:,|bên|bìa|cùng|phía|từ)\s(?:trái|phải)\)?[.,]/u

/** Says that it is a picture: `ảnh chụp ngày 4/3/2019`. */
const ofPicture = /(?<!\p{L})(?:ảnh chụp (?:ngày|hôm|tại|từ|năm|tháng)|trong ảnh)(?!\p{L})/iu

const sights =
  'ảnh chụp|trong ảnh|bức ảnh|nhìn từ|chụp (?:ngày|hôm|từ|tại)|toàn cảnh|một góc(?! nhìn)|hiện trường|khung cảnh'

/** What somebody does with a scene: `phong tỏa hiện trường`, but `tại hiện trường`. */
const actOnScene = /(?<!(?:tại|ở|gần|quanh)\s)(?:toàn cảnh|hiện trường)/u

/** What is told as a whole, not seen: `Toàn cảnh thỏa thuận Washington`, but `Toàn cảnh lễ ký`. */
const told =
  'vụ(?! (?:cháy|nổ|tai nạn|va chạm|sập))|thỏa thuận|thoả thuận|xung đột|khủng hoảng|chiến sự|chiến dịch|cuộc (?:chiến|xung đột|khủng hoảng|đàm phán|bầu cử|đảo chính)|quan hệ|tiến trình|diễn biến|tình hình|bầu cử|thị trường|kinh tế|căng thẳng|hòa ước|một'

/** Words that describe what is to be seen; looked for first, for they are rare: `Toàn cảnh Baku`, `… nhìn từ bờ sông`. */
const sight = new RegExp(
  String.raw`^(?:Toàn cảnh(?! (?:${told})(?!\p{L}))|Một góc(?! nhìn)|Hiện trường|Khung cảnh)\s|(?=${sights})(?<!\p{L})(?:${sights})(?=[\s,])`,
  'u',
)

/** Words of the longest caption that is told by these, and of the shortest sentence that may as well tell of the picture. */
const longest = 24
const textLength = 15

/** What words that describe a picture say for a caption, in a single sentence. */
export function findDescription({ text, words, stopped, holds }: LineView) {
  if (words.length > longest || holds.colon || innerStop.test(text)) return undefined
  const isSide = (text.includes('trái') || text.includes('phải')) && side.test(text)
  if (!isSide && !sight.test(text)) return undefined
  if (ofPicture.test(text)) return { weight: 7, reason: 'describes a picture' } as const
  const isText =
    words.length >= textLength ||
    predicate.test(text) ||
    (stopped && !isSide && (actOnScene.test(text) || isOfText(text)))
  const weight = isText ? 1.5 : 4
  return isSide
    ? ({ weight, reason: 'describes a picture' } as const)
    : ({ weight, reason: 'says what is to be seen' } as const)
}
