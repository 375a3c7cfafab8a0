import { belongsToStory, findFurnitureWords, tellsOfSomebody } from '../belongs-to-story.ts'
import type { Clue, Construct } from '../construct.ts'
import { isPictureFile } from '../credits/picture-file.ts'
import { furnitureOpening } from '../furniture-opening.ts'
import { isMenu } from '../is-menu.ts'
import { isReading } from '../is-reading.ts'
import { countWords } from '../lines/count-words.ts'
import type { LineView } from '../lines/line-view.ts'
import { age, letterless } from '../lines/list-shapes.ts'
import type { PageView } from '../page/page-view.ts'
import { furnitureEndings } from '../page-words/furniture-edges.ts'
import { furnitureLines } from '../page-words/furniture-lines.ts'
import { gradeWords } from '../page-words/grade-words.ts'
import { sectionNames } from '../page-words/section-names.ts'
import type { Reason } from '../reasons.ts'
import { findTablePart } from '../table-part.ts'
import { namesOther } from './cross-reference.ts'

/** An address alone on a line: `https://vov.vn/….vov`. */
const address = /^(?:https?:\/\/|www\.)\S+$/u

/** An address within a line: `Nguồn: https://…`; and most words beside it in a line that only gives it. */
const addressInside = /(?<!\]\()(?:https?:\/\/|www\.)\S*/gu
const besideAddress = 8

/** An item of a numbered list: `2. Bão số 7`, `10LŨ VỀ`. */
const enumerated = /^\d{1,2}(?:\.\s|(?=\p{Lu}{2}))/u

const enumeratedItem: readonly Clue[] = [
  { role: 'furniture', zone: 'head', weight: 3, reason: 'an item of a numbered list' },
  { role: 'furniture', zone: 'opening', weight: 3, reason: 'an item of a numbered list' },
]
const enumeratedTitle: readonly Clue[] = [
  ...enumeratedItem,
  { role: 'title', weight: -2, reason: 'an item of a numbered list' },
  { role: 'lede', weight: -12, reason: 'an item of a numbered list' },
]

/** Words of the longest line that says how old a story is. */
const longestAge = 9

/** A file: `Tải bản PDF (1,2 MB)`, `danh-sach.xlsx`. */
const file = /\.(?:pdf|docx?|xlsx?|pptx?|zip|mp3)$|(?<!\d)\d{1,4}\s?(?:MB|KB|Mb|Kb)\)?$/u

/** What a page's own program was to fill in: `{name} - {time}`, `{{ body }}`. */
const placeholder = /^\{+\s?[\w.-]+\s?\}+(?:[\s–-]*\{+\s?[\w.-]+\s?\}+)*$/u

/** The name of the page behind the stroke of its title: `_Báo Núi Đá`; `_Bảo Hà_` is set in italics. */
const pageName = /^_+\s?\p{L}[^_]*$/u

/** Keywords of a page: `#Armenia #Thổ Nhĩ Kỳ`. */
const hashtags = /^(?:#\p{L}[^\s#]*(?:\s[^\s#]+){0,3}\s*)+$/u

/** Words of the longest advertisement, and the number to call in it: `gọi 0912.345.678`, `LH: 0987 654 321`. */
const longestAdvertisement = 24
const numberToCall = /(?<!\p{L})(?:hotline|lh|liên hệ|gọi|đt|tel)[\s:.]{1,3}(?:\+84|0)[\d\s.]{8,12}(?!\d)/iu

/** The number of a picture alone: `- Ảnh 2.` */
const pictureAlone = /^[-–—(\s]*(?:ảnh|hình|photo)\s\d{1,2}[).\s]*$/iu

/** A story that goes on elsewhere: `(Còn tiếp trang 2)`, `Trang: 1 2 3`, `Trang 2/4`. */
const pageNumber =
  /^\(?(?:còn (?:tiếp|nữa)|xem tiếp|tiếp theo)(?:\s(?:ở\s)?trang\s\d{1,2})?\)?[.…]*$|^trang\s?:?(?:\s\d{1,2}){2,}$/iu

/** Whose page it is, at its foot: `© 2025 Báo Núi Đá. Bản quyền …`. */
const rights = /^(?:©|\(c\)|copyright)\s?(?:copyright\s|bản quyền\s)?(?:\d{4}|thuộc)/iu

/** What somebody says, with who says it: `“Hãy theo dõi chúng tôi”, thị trưởng nói.` */
const quotation = /^["“«][^"“”«»]+["”»],?\s\p{L}/u

/** Lines longer than this are text, however they begin. */
const longest = 45

/** What pages print around a story: widgets, navigation, calls to follow, forms. */
export const furniture: Construct = (line, page) => {
  const marked = findMark(line, page)
  if (marked) return isFurniture(marked.weight, marked.reason)
  if (line.words.length > longest) return []
  const clues: Clue[] = []
  if (sectionNames.has(line.key)) clues.push({ role: 'furniture', weight: 1.5, reason: 'the name of a section' })
  if (isMenu(line)) return isFurniture(5, 'a menu')
  if (isReading(line)) return isFurniture(4, 'a reading or a count')
  const ofTable = findTablePart(line, page)
  if (ofTable) return isFurniture(ofTable.weight, ofTable.reason)
  if (isEnumerated(line, page)) clues.push(...(line.stopped ? enumeratedItem : enumeratedTitle))
  if (line.words.length <= 4 && !line.stopped) {
    clues.push({ role: 'furniture', weight: 0.8, reason: 'a few words without a full stop' })
  }
  const hits = !line.lettered && quotation.test(line.text) ? 0 : findFurnitureWords(line.key).size
  const weight = Math.min(6, (hits * 18) / (line.words.length + 2) + (hits > 1 ? hits : 0))
  return hits === 0 || tellsOfSomebody(line, page)
    ? clues
    : [...clues, ...isFurniture(weight, 'words that pages print around a story')]
}

/** Words of the longest scale that readers rate a story by, and of the shortest. */
const longestScale = 16
const shortestScale = 3

/** `Kém Bình thường Hay Rất hay`: nothing but grades. */
function isScale(words: readonly string[]): boolean {
  return words.length >= shortestScale && words.every((word) => gradeWords.has(word))
}

/** A whole line, opening or ending that only furniture has. */
function findMark(line: LineView, page: PageView): { weight: number; reason: Reason } | undefined {
  const { key, text, words, stamp, stopped, lettered, holds } = line
  if (page.outletWords.furniture.has(key)) return { weight: 6, reason: 'page furniture of a known outlet' }
  if (furnitureLines.has(key)) return { weight: 6, reason: 'page furniture' }
  if (address.test(text)) return { weight: 6, reason: 'an address' }
  if (!lettered && letterless.test(text) && stamp === undefined) return { weight: 4, reason: 'no letters' }
  if (words.length > longest) return undefined
  if (words.length <= longestScale && isScale(words)) return { weight: 6, reason: 'page furniture' }
  if (words.length <= longestAge && holds.digit && age.test(text)) return { weight: 4, reason: 'how old a story is' }
  if (givesAddress(line)) return { weight: 4.5, reason: 'an address' }
  if (
    furnitureOpening.test(key) &&
    (lettered || !quotation.test(text)) &&
    !namesOther(line) &&
    !belongsToStory(line, page)
  )
    return { weight: 4.5, reason: 'opens like page furniture' }
  if (text[0] === '#' && hashtags.test(text)) return { weight: 5, reason: 'keywords behind hash signs' }
  if (holds.digit && !stopped && words.length <= longestAdvertisement && numberToCall.test(text))
    return { weight: 5, reason: 'a number to call' }
  if (isPictureFile(line) || (words.length <= 12 && file.test(text))) return { weight: 5, reason: 'a file to load' }
  if (!lettered && placeholder.test(text)) return { weight: 6, reason: 'a place that the page left empty' }
  if (!lettered && pageName.test(text)) return { weight: 5, reason: 'names the outlet' }
  if (words.length <= 6 && pageNumber.test(text)) return { weight: 5, reason: 'page furniture' }
  if (!lettered && rights.test(text)) return { weight: 6, reason: 'page furniture' }
  if (words.length <= 2 && pictureAlone.test(text)) return { weight: 5, reason: "a picture's number alone" }
  const ends = words.length <= 8 && furnitureEndings.some((ending) => key.endsWith(ending))
  return ends && !tellsOfSomebody(line, page) ? { weight: 4, reason: 'ends like page furniture' } : undefined
}

function givesAddress({ text, words }: LineView): boolean {
  if (!text.includes('://') && !text.includes('www.')) return false
  const beside = text.replace(addressInside, ' ')
  return beside !== text && (words.length <= 12 || countWords(beside) <= besideAddress)
}

/** For furniture, half as much against what a list or the head of a story could be, and a third against its text. */
function isFurniture(weight: number, reason: Reason): Clue[] {
  return [
    { role: 'furniture', weight, reason },
    { role: 'paragraph', weight: -weight / 3, reason },
    { role: 'lede', weight: -weight / 3, reason },
    { role: 'related-abstract', weight: -weight / 3, reason },
    { role: 'related-title', weight: -weight / 2, reason },
    { role: 'older-title', weight: -weight / 2, reason },
    { role: 'title', weight: -weight, reason },
  ]
}

function isEnumerated({ text, index }: LineView, page: PageView): boolean {
  if (!enumerated.test(text)) return false
  return [page.lines[index - 1], page.lines[index + 1]].some((beside) => enumerated.test(beside?.text ?? ''))
}
