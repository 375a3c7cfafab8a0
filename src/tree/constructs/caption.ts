import { authorLabel } from '../author-line.ts'
import type { Clue, Construct } from '../construct.ts'
import { film } from '../find-credit.ts'
import { isAllCredit } from '../is-all-credit.ts'
import { isRetold } from '../is-retold.ts'
import type { LineView } from '../line-view.ts'
import type { PageView } from '../page-view.ts'
import { furnitureLines } from '../page-words/furniture-lines.ts'
import { figureAtEnd, findNumber } from '../picture-number.ts'
import { insidePictureTags, widthAndDay } from '../picture-tags.ts'
import { endsAgency, isAgency } from '../source-names.ts'
import { isStorySource } from '../story-source.ts'
import { innerStop } from './sentence.ts'

/** `Ảnh: …` or `Ảnh tư liệu: …` before the caption. */
export const pictureLabel =
  /^(?:(?:Ảnh|Hình|Video|Clip|Sơ đồ|Bản đồ|Biểu đồ|Đồ họa|Infographic)(?:\stư liệu|\sminh h(?:ọa|oạ))?\s*:|(?:Chụp lại hình ảnh|Chú thích (?:hình )?ảnh)\s?[,:])/iu

/** `© Phù Sa Net giữ bản quyền`: the foot of a page. */
const rights = /bản quyền|copyright|all rights/iu

const sight = 'ảnh chụp|trong ảnh|bức ảnh|nhìn từ|chụp (?:ngày|hôm|từ|tại)|toàn cảnh|một góc|hiện trường|khung cảnh'

/** Words that describe a picture, in a single short sentence; the words first, for they are rare: `Toàn cảnh Baku`, `(trái)`. */
const description = new RegExp(
  String.raw`(?=${sight})(?<!\p{L})(?:${sight})(?=[\s,])|\((?:trái|phải|giữa|bên trái|bên phải|thứ (?:hai|ba) từ (?:trái|phải))[^)]*\)|(?:bên )?(?:trái|phải)\)?[.,]`,
  'u',
)

/** Says that it is a picture: `ảnh chụp ngày 4/3/2019`. */
const ofPicture = /(?<!\p{L})(?:ảnh chụp (?:ngày|hôm|tại|từ|năm|tháng)|trong ảnh)(?!\p{L})/iu

/** Words of a sentence that tells what happened; a caption names what is to be seen. */
const predicate =
  /(?<!\p{L})(?:là|đã|đang|sẽ|được|bị|không|chưa|nói|cho biết|cho rằng|cho thấy|muốn|phải|cần|có|còn|vẫn|cũng|kéo dài|diễn ra|kết thúc|bắt đầu|khiến|gọi|mất|chết|tuyên bố|thông báo)(?!\p{L})/u

/** What is done to others, or is to come: none of it is to be seen, though `Lễ ký …` may be. */
const act =
  /(?<!\p{L})(?:bác bỏ|phủ nhận|phản đối|hoan nghênh|ủng hộ|kêu gọi|cáo buộc|tố cáo|khẳng định|xác nhận|thừa nhận|cảnh báo|chỉ trích|lên án|yêu cầu|đề nghị|đồng ý|từ chối|cam kết|hứa|đòi|lo ngại|hy vọng|mong|trông đợi|kỳ vọng|coi|ký|rút|tấn công|đáp trả|trở thành|tiếp tục|ngừng|chấm dứt|nổ ra|leo thang|tăng|giảm|đạt|chiếm|gồm|thuộc|nằm|dự kiến|tới(?=\.?$))(?!\p{L})/iu

/** Opens with what is to be seen: `Lễ ký bản ghi nhớ tại Baku.`, `Một vụ pháo kích tại Shusha ngày 9/10/2020.` */
const scene =
  /^(?:Lễ|Cảnh|Quang cảnh|Khung cảnh|Khoảnh khắc|Hình ảnh|Cuộc (?:gặp|họp|mít tinh|biểu tình|hội đàm|hội kiến)|Buổi (?:họp báo|lễ|ký|làm việc|gặp|tiếp|hội đàm|mít tinh)|Một (?:vụ|cuộc|buổi|góc|đoạn|nhóm))\s/u

/** Words of the longest caption without a source that is told by its shape. */
const longestScene = 14

/** Captions with a source that make a page a gallery. */
const galleryLength = 4

/** What kind of picture it is, behind the caption: `…giữa hai luống nho. Ảnh chụp màn hình`. */
const kindBehind =
  /(?:[.”"]|\s[-–—|])\s+\(?Ảnh (?:chụp màn hình|minh họa|minh hoạ|tư liệu|cắt từ (?:clip|video))\)?\.?$/u

/** Captions longer than this are paragraphs that end with a source. */
const longest = 70

/** A line below or beside a picture: it names the picture's source, or carries the picture's number. */
export const caption: Construct = (line, page) => {
  const { text, words } = line
  if (authorLabel.test(text)) return []
  if (text.startsWith('©') && !rights.test(text))
    return [{ role: 'caption', weight: 5, reason: 'opens with a copyright sign' }]
  if (words.length <= longest && isTagged(text)) return isCaption(7, 'stands between the tags of a picture')
  const credit = words.length <= longest && !isRetold(line) ? line.credit : undefined
  if (credit && (credit.start > 12 || (isParted(text, credit.start) && !line.isAuthor)))
    return isCaption(6, 'ends with the source of a picture')
  if (words.length <= longest && endsWithKind(text)) return isCaption(6, 'ends with the kind of a picture')
  if (words.length <= longest && line.holds.digit && widthAndDay.test(text.slice(-40)))
    return isCaption(5, 'ends with the width and day of a picture')
  if (isCreditBelow(line, page)) return isCaption(4.5, 'stands above the source of a picture')
  if (pictureLabel.test(text) && words.length > 5 && !isFilmTitle(line, page))
    return isCaption(4, "opens as a picture's label")
  const numbered = findNumber(line)
  if (numbered) return numbered
  if (words.length < 25 && !innerStop.test(text) && !text.includes(':') && description.test(text)) {
    if (ofPicture.test(text)) return isCaption(7, 'describes a picture')
    return isCaption(words.length < 15 && !predicate.test(text) ? 4 : 1.5, 'describes a picture')
  }
  if (isDatedScene(line)) return isCaption(4, 'ends with the day of a picture')
  if (isApart(line, page)) return isCaption(5.5, 'stands apart between paragraphs that do not')
  if (!line.stopped || !tellsNothing(line)) return []
  if (scene.test(text)) return isCaption(5, 'says what is to be seen')
  if (isSlight(line, page)) return isCaption(4.5, 'far shorter than the paragraphs, and tells nothing')
  return page.credited >= galleryLength ? isCaption(4, 'as short as the other captions of the page') : []
}

function endsWithKind(text: string): boolean {
  const ending = text.slice(-60)
  return ending.includes('Ảnh ') && kindBehind.test(ending)
}

/** The day of a picture behind what it shows: `…tại Yerevan, ngày 12/5`, `…hôm 12/5/2022`; and words of the shortest of these. */
const dayBehind =
  /(?:,\s(?:vào\s)?(?:ngày|hôm|tối|sáng|chiều)\s\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|\s(?:ngày|hôm)\s\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\.?$/u
const shortestDated = 10

/** Whether a line without a verb that tells ends with a day, as captions do and titles hardly ever. */
function isDatedScene({ text, words, holds }: LineView): boolean {
  if (!holds.digit || words.length < shortestDated || words.length > longest) return false
  return (
    figureAtEnd.test(text.slice(-4)) &&
    dayBehind.test(text.slice(-30)) &&
    !innerStop.test(text) &&
    !predicate.test(text)
  )
}

/** Whether a line above the text is the title of a page that shows a film. */
function isFilmTitle({ index, text, stopped }: LineView, { lines }: PageView): boolean {
  return !stopped && film.test(text) && lines.slice(0, index).every((above) => !above.stopped)
}

/** Whether a line is short and has no verb that tells what happened. */
export function tellsNothing({ text, words }: LineView): boolean {
  return words.length <= longestScene && !innerStop.test(text) && !predicate.test(text)
}

/** Words from which on the paragraphs of a page are long, beside which a caption is slight. */
const longParagraph = 20

/** Opens with when or where something happens: `Đêm xuống, …`. */
const adverbial = /^\S+(?:\s\S+){0,3},\s/u

/**
 * Whether a sentence without a verb that tells stands between long paragraphs, of which the page may be cut off in the
 * second.
 */
function isSlight({ text, words, index }: LineView, { lines, paragraphLength }: PageView): boolean {
  if (paragraphLength < longParagraph || words.length < 5 || adverbial.test(text) || /["“”]/u.test(text)) return false
  const [above, below] = [lines[index - 1], lines[index + 1]]
  if (!above?.stopped || above.words.length < longParagraph || !below || below.words.length < longParagraph)
    return false
  return (below.stopped || below.index === lines.length - 1) && !act.test(text)
}

/** Words of the longest caption that blank lines tell. */
const longestApart = 25

/** Whether blank lines part a sentence from the text on a page whose paragraphs have none between them, as they part a picture. */
function isApart(
  { stopped, words, text, afterGap, beforeGap, index }: LineView,
  { isTight, lines }: PageView,
): boolean {
  if (!isTight || !stopped || !afterGap || !beforeGap || innerStop.test(text)) return false
  return words.length >= 4 && words.length <= longestApart && index > 0 && index < lines.length - 1
}

/** Whether a stop, bracket or dash parts a caption of a word or two from its source: `Lò nung. Ảnh: AFP`, but `Chùm ảnh: …`. */
function isParted(text: string, at: number): boolean {
  return (
    at > 3 && (/[.!?]["”’]?\s*$/u.test(text.slice(0, at).slice(-4)) || /^\s*[([|–—-]/u.test(text.slice(at, at + 3)))
  )
}

function isTagged(text: string): boolean {
  const { start, end } = insidePictureTags(text)
  return end - start < text.length
}

function isCaption(weight: number, reason: string): Clue[] {
  return [
    { role: 'caption', weight, reason },
    { role: 'title', weight: -weight, reason },
    { role: 'cross-reference', weight: weight > 6 ? -4 : -1, reason },
  ]
}

/** Whether one of the next two lines names a source and nothing else; the line between may be a button. */
function isCreditBelow(caption: LineView, page: PageView): boolean {
  const { words, index, stamp } = caption
  if (words.length < 4 || words.length > 25 || stamp?.strong || caption.isAuthor) return false
  const [next, second] = [page.lines[index + 1], page.lines[index + 2]]
  if (isCredit(next, page)) return !(second && pictureLabel.test(second.text))
  return isCredit(second, page) && next !== undefined && next.words.length <= 5 && !next.stopped
}

/** Whether a line names a source and nothing else. */
function isCredit(line: LineView | undefined, page: PageView): boolean {
  if (!line || line.words.length > 8 || furnitureLines.has(line.key) || isStorySource(line, page)) return false
  return isAllCredit(line) || (endsAgency(line.words.at(-1)) && isAgency(line.text))
}
