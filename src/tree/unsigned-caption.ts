import type { LineView } from './lines/line-view.ts'
import { innerStop } from './lines/sentence-shapes.ts'
import type { PageView } from './page/page-view.ts'
import { refersToText, saysWhatSomebodyDoes } from './tells-story.ts'

/** Words of a sentence that tells what happened; a caption names what is to be seen. */
export const predicate =
  /(?<!\p{L})(?:là|đã|đang|sẽ|được|bị|không|chưa|nói|cho biết|cho rằng|cho thấy|muốn|phải|cần|có|còn|vẫn|cũng|kéo dài|diễn ra|kết thúc|bắt đầu|mở đầu|khiến|gọi|mất|chết|tuyên bố|thông báo)(?!\p{L})/u

/** What is done to others, or is to come: none of it is to be seen, though `Lễ ký …` may be. */
const act =
  /(?<!\p{L})(?:bác bỏ|phủ nhận|phản đối|hoan nghênh|(?<!người )ủng hộ|kêu gọi|cáo buộc|tố cáo|khẳng định|xác nhận|thừa nhận|cảnh báo|chỉ trích|lên án|yêu cầu|đề nghị|đồng ý|từ chối|cam kết|hứa|đòi|lo ngại|hy vọng|mong|trông đợi|kỳ vọng|coi|(?<!Lễ )ký|rút|tấn công|đáp trả|trở thành|tiếp tục|ngừng|chấm dứt|nổ ra|lan|leo thang|(?<!xe )tăng|giảm|đạt|chiếm|gồm|thuộc|nằm|dự kiến|tới(?=\.?$))(?!\p{L})/iu

/** Opens with what is to be seen: `Lễ ký bản ghi nhớ tại Baku.`, `Một vụ pháo kích tại Shusha ngày 9/10/2020.` */
const scene =
  /^(?:Lễ|Cảnh|Quang cảnh|Khung cảnh|Khoảnh khắc|Hình ảnh|Cuộc (?:gặp|họp|mít tinh|biểu tình|hội đàm|hội kiến)|Buổi (?:họp báo|lễ|ký|làm việc|gặp|tiếp|hội đàm|mít tinh)|Một (?:vụ|cuộc (?:họp|gặp|biểu tình|mít tinh|tập trận|diễn tập|tuần hành)|buổi|góc(?! nhìn)|đoạn|nhóm))\s/u

/** Where or with whom something is to be seen, or whose it is. */
const setting = /\s(?:tại|ở|trước|trên|bên|trong|gần|ngoài|dưới|quanh|giữa|với|của|[-–])\s/u

/** Words of the longest caption without a source that is told by its shape. */
const longestScene = 14

/** Captions with a source that make a page a gallery. */
const galleryLength = 4

/** What speaks for a caption that names no source and has nothing of a picture beside it. */
const signs = {
  dated: { weight: 4, reason: 'ends with the day of a picture' },
  apart: { weight: 5.5, reason: 'stands apart between paragraphs that do not' },
  scene: { weight: 5, reason: 'says what is to be seen' },
  slight: { weight: 4.5, reason: 'far shorter than the paragraphs, and tells nothing' },
  gallery: { weight: 4, reason: 'as short as the other captions of the page' },
} as const

/** By nothing but their words or place: a sentence of the story may look the same. */
export const doubtfulSigns: ReadonlySet<string> = new Set(Object.values(signs).map(({ reason }) => reason))

/** What tells a caption by its words, its length and its place alone. */
export function findUnsigned(line: LineView, page: PageView): (typeof signs)[keyof typeof signs] | undefined {
  if (isDated(line)) return signs.dated
  if (isApart(line, page)) return signs.apart
  if (!line.stopped || !tellsNothing(line) || isOfText(line.text)) return undefined
  if (scene.test(line.text) && setting.test(line.text)) return signs.scene
  if (isSlight(line, page)) return signs.slight
  return page.credited >= galleryLength ? signs.gallery : undefined
}

/** Whether a line is short and has no verb that tells what happened. */
export function tellsNothing({ text, words }: LineView): boolean {
  return words.length <= longestScene && !innerStop.test(text) && !predicate.test(text)
}

/** Whether a text tells what happened or was said, or refers to what stands around it, as captions hardly do. */
export function tellsWhatHappened(text: string): boolean {
  return predicate.test(text) || act.test(text) || refersToText(text) || innerStop.test(text)
}

/** Whether something in a sentence says that it belongs to a text. */
export function isOfText(text: string): boolean {
  return act.test(text) || refersToText(text) || saysWhatSomebodyDoes(text)
}

/** The day of a picture behind what it shows: `…tại Yerevan, ngày 12/5`, `…hôm 12/5/2022`. */
const dayBehind =
  /(?:,\s(?:vào\s)?(?:ngày|hôm|tối|sáng|chiều)\s\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|\s(?:ngày|hôm)\s\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\.?$/u

/** Behind a comma or in the title-like line of a picture; in a sentence the day belongs to what is done. */
const commaBehind = /,\s(?:vào\s)?\p{Ll}+\s[\d/.-]+$/u

/** Words of the shortest and the longest caption that ends with its day. */
const shortestDated = 10
const longestDated = 70

/** Whether a line without a verb that tells ends with a day, as captions do and titles hardly ever. */
function isDated({ text, words, holds, stopped }: LineView): boolean {
  if (!holds.digit || words.length < shortestDated || words.length > longestDated) return false
  if (!figureAtEnd.test(text.slice(-4)) || !dayBehind.test(text.slice(-30))) return false
  if (innerStop.test(text) || predicate.test(text) || clock.test(text)) return false
  return !stopped || commaBehind.test(text.slice(-30)) || !isOfText(text)
}

const figureAtEnd = /\d\.?$/u

/** A page tells the minute in which it was printed: `In lúc 14:02 ngày 05/03/2025`. */
const clock = /\d:\d\d/u

/** Words of the longest caption that blank lines tell. */
const longestApart = 25

/** Whether blank lines part a sentence from the text on a page whose paragraphs have none between them, as they part a picture. */
function isApart(line: LineView, { isTight, lines }: PageView): boolean {
  const { stopped, words, text, afterGap, beforeGap, index } = line
  if (!isTight || !stopped || !afterGap || !beforeGap || innerStop.test(text)) return false
  if (words.length < 4 || words.length > longestApart || act.test(text) || refersToText(text)) return false
  return index > 0 && index < lines.length - 1
}

/** Words from which on the paragraphs of a page are long, beside which a caption is slight; and how many it has at least. */
const longParagraph = 20
const leastParagraphs = 3

/** Somebody is quoted. */
const quotationMark = /["“”]/u

/** Opens with when or where something happens: `Đêm xuống, …`. */
const adverbial = /^\S+(?:\s\S+){0,3},\s/u

/**
 * Whether a sentence with a setting stands between long paragraphs, of which the page may be cut off in the second, on a
 * page that names the source of no picture and has no short sentence that tells.
 */
function isSlight({ text, words, index }: LineView, { lines, paragraphLength, credited }: PageView): boolean {
  if (credited > 0 || paragraphLength < longParagraph || words.length < 5) return false
  if (!setting.test(text) || adverbial.test(text) || quotationMark.test(text)) return false
  const [above, below] = [lines[index - 1], lines[index + 1]]
  if (!above?.stopped || !isLong(above) || !below || !isLong(below)) return false
  if (!below.stopped && below.index < lines.length - 1) return false
  return lines.filter((line) => line.stopped && isLong(line)).length >= leastParagraphs && !lines.some(isShortText)
}

function isLong({ words }: LineView): boolean {
  return words.length >= longParagraph
}

/** Whether a line is a short sentence of the story: where there are some, another is no exception. */
function isShortText({ stopped, words, text, credit }: LineView): boolean {
  return stopped && !credit && words.length >= 5 && words.length <= longestScene && predicate.test(text)
}
