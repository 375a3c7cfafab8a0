import { kindAt, kinds } from '../../vietnamese/character-kinds.ts'
import { isAgency } from '../credits/source-names.ts'
import { searchEnding } from './search-ending.ts'

/** The work, behind a name or in brackets. */
const works = 'thực hiện|tổng hợp|t/h|lược dịch|biên dịch|biên soạn|sưu tầm|lược thuật|chuyển ngữ|dịch|ghi'

/** What an author did, writes for or wrote from, behind the name. */
const notes = [
  // ` | Núi tạp chí`
  String.raw`\|\s\p{Lu}[^|:.]{1,30}\s(?:tạp chí|báo|tuần báo|nhật báo|blog)`,
  // `(thực hiện)`, `(dịch từ The Levant)`, ` (T/h)`
  String.raw`\((?:thực hiện|tổng hợp|t/h|lược dịch|dịch|biên dịch|biên soạn|sưu tầm|ghi|theo|phóng viên|pv)(?![\p{L}])[^()]{0,60}\)(?:[\s.,–-]*nguồn\s?:\s[^|:()]{2,40})?`,
  // `tổng hợp`, `chuyển ngữ`, ` biên dịch. Nguồn: Hetq`
  String.raw`(?:${works})(?:\stừ\s[^|:.]{2,40}|\stheo\s[^|:.]{2,40}|[\s.,–-]*\(?nguồn\s?:\s[^|:()]{2,40}\)?)?`,
  // `(từ Tbilisi)`, `, từ Tbilisi`
  String.raw`\(từ \p{Lu}[^()]{1,40}\)`,
  String.raw`,\s?từ \p{Lu}[^,.|:]{1,30}`,
  // `, tạp chí Núi Đá`, ` | Tạp chí Núi`, ` - Phóng viên TTXVN tại Moskva`
  String.raw`,\s?(?:tạp chí|báo|đài|phóng viên|thông tín viên|cộng tác viên|nghiên cứu viên)\s[^|:.]{2,60}`,
  String.raw`[|–-]\s*(?:tạp chí|báo|tuần báo|nhật báo|đài|thông tấn xã|viện|học viện|trung tâm|trường|đại học|phóng viên|thông tín viên|cộng tác viên)\s[^|:.]{2,50}`,
  // `; ảnh: Hạnh Suối`
  String.raw`;\s*ảnh\s?:[^:]{2,60}`,
  // `, tường trình từ Tbilisi.`
  String.raw`(?:tường trình|gửi|viết)\s(?:về\s)?từ\s[^,.]{2,40}\.?`,
  // ` - Theo Báo Núi`
  String.raw`[,–-]\s?theo\s[^|]{2,40}\|?`,
  // `từ tiếng Nga`, `vào lúc 08:30 SA`, `(baoha@nui.example)`
  String.raw`từ tiếng \p{Lu}\p{L}+`,
  String.raw`vào lúc \d{1,2}:\d{2}(?:\s(?:SA|CH|AM|PM))?`,
  String.raw`\([^()\s]+@[^()\s]+\)`,
  // ` | Hiệu đính: Ani Suối | Ảnh: AFP`
  String.raw`[|–-]\s*(?:Quay phim|Kỹ thuật|Biên dịch|Hiệu đính|Ảnh|Biên tập|Đồ họa)\s?:[^:]{2,60}(?:\|[^:|]{2,30}:[^:|]{2,40})?`,
  // ` • 3 phút đọc`
  String.raw`[•·|/]\s*\d+ phút đọc\s*[•·|]?`,
]

/** One of them at the end of a line, with the marks before it: `Bảo Hà (thực hiện)`, `Bảo Hà - Theo Báo Núi`. */
export const workNote = new RegExp(String.raw`[\s,–-]*(?:${notes.join('|')})\s*$`, 'iu')

/** The work or the post that announces a name, alone or two together: `Bài và ảnh`, `Tin ảnh`, `Phóng viên thường trú`. */
const work = String.raw`(?:Ảnh(?: và |, )(?:tin|bài)|Tin, bài, ảnh|(?:Tin|Bài)[\s-]ảnh|Bài viết|Bài|Tin,? bài|Tin|Nội dung|Thực hiện|Biên soạn|Biên tập|Biên dịch|Lược dịch|Lược thuật|Tổng hợp|Sưu tầm|Chuyển ngữ|Người dịch|Tác giả|Người viết|Người đưa tin|Người đăng|Viết bởi|Đăng bởi)(?:\s?(?:và|,|-|&)\s?(?:ảnh|lược thuật|lược dịch|biên dịch|biên soạn|tổng hợp))?`
const post = String.raw`(?:Phóng viên|PV|Thông tín viên|Cộng tác viên|CTV|Đặc phái viên)(?:\s(?:thường trú|báo chí|ảnh))?`

/** What a name is announced with: `Bài và ảnh: `, `Tác giả, `, `( Sưu tầm và lược thuật : `. */
const markedLabel = new RegExp(String.raw`^\(?\s?${work}\s?[:,]\s?(?:${post}\s)?(?=\p{L})`, 'iu')

/** The same without a mark, before a name in capitals: `Bản dịch của `, `Đăng bởi `, but `Bởi đá không biết khóc`. */
const openLabel =
  /^(?:[Bb]ản dịch của|[Pp]hóng sự của|[Gg]hi chép của|[Đđ]ăng bởi|ĐĂNG BỞI|[Vv]iết bởi|VIẾT BỞI|[Hh]ỏi bởi|[Bb]ởi)\s(?=\p{Lu})/u

/** Whether a line says that an author's name follows: `Tác giả: Bảo Hà`, `Đăng bởi Bảo Hà`. */
export function announcesAuthor(text: string): boolean {
  return markedLabel.test(text) || openLabel.test(text)
}

/** Before an author who has his outlet behind him: `Theo Quang Huy (Tin nóng)`, `Theo Quang Huy/VOV.VN`. */
export const takenFromAuthor =
  /^Theo\s(?=(?:\p{Lu}\p{L}+\s){2,4}\(\p{Lu}[^()]+\)$|(?!Tin Tức|Báo|Đài|Tạp Chí)(?:\p{Lu}\p{Ll}+\s){1,3}\p{Lu}\p{Ll}+\/\p{Lu}[\p{Lu}\d.]+$)/u

/** A person's name: two to four words with capitals, perhaps parted into syllables: `Bảo Hà`, `Tê-rê-sa Ngọc Lễ`. */
const syllables = String.raw`\p{Lu}[\p{L}\p{M}.'’]*(?:-\p{Ll}[\p{L}\p{M}]*)*`
const person = String.raw`${syllables}(?:[\s-]${syllables}){1,3}`

/** Work or post before a name that ends the line: `Phóng viên thường trú Bảo Hà`, `PV: Bảo Hà`, but `PV: Thưa bà, …`, `Tin Núi Đá`. */
const unmarkedLabel = new RegExp(
  String.raw`^(?!(?:Bài|Tin|Tin bài|Nội dung|Tổng hợp)\s\p{Lu})(?:${work}|${post}|[Bb]y)(?:\s|\s?[:,]\s)(?=${person}$)`,
  'u',
)

/** The mark of a note on the author at the foot of the page: `Bảo Hà*`, `Bảo Hà (1)`. */
const noteMark = String.raw`(?:\s?(?:\*{1,3}|[¹²³⁴]|\((?:\d|\*{1,3})\)|\[\d\]))?`

/** What stands before a name: `PGS. TS. `, `Đại tá, TS `. */
const rank = String.raw`(?:(?:PGS|GS|TSKH|TS|ThS|BS|KS|LS|Đại tá|Thượng tá|Trung tá|Thiếu tướng|Nhà báo|Linh mục|LM|Lm)[.,]*\s*)*`

/** The religious order of a priest, behind his name: `G. Bảo Hà, O.P.` */
const order = String.raw`(?:,\s(?:O\.?P|S\.?J|O\.?F\.?M|S\.?D\.?B|S\.?V\.?D|C\.?Ss\.?R|O\.?S\.?B|O\.?Cist)\.?(?!\p{L}))?`

/** One to three names, perhaps an agency: `Bảo Hà`, `Thúc Anh (TTXVN)`, `Thảo Vy - Đức Anh`, `Hà Linh/VOV.VN`. */
export const authorName = new RegExp(
  String.raw`^${rank}${person}${order}${noteMark}(?:\s*(?:[-–,&/]|và)\s*(?:${rank}${person}${noteMark}|\p{Lu}[\p{Lu}\d.]+)){0,2}(?:\s*\([^()]{2,40}\))?\s*[|,–/•·-]?$`,
  'u',
)

/** Initials: `TR.N.`, `H.T`, `T.Tr`, `T.H (TTXVN)`. */
export const initials =
  /^(?:\p{Lu}{1,3}\p{Ll}?\.\s?){1,3}(?:\p{Lu}{1,3}\p{Ll}?\.?|\p{Lu}\p{Ll}+)?(?:\s*\((?<agency>[^()]{2,30})\))?\s*\|?$/u

/** Behind a name, whose author it is or whence he writes: ` (TTXVN)`, ` (Phòng Đối ngoại)`, ` (gởi từ Tbilisi)`, `/VOV.VN`, ` - TTXVN`. */
const houseBehind =
  /(?<!\s)\s*\((?=[^()]*\p{L}{2})[^()]{2,40}\)\s*$|(?<=\p{Ll})\s[|–-]\s\p{Lu}[\p{Lu}\d]+(?:\.\p{L}{2,3})?\s*$|(?<=\p{L})\s\/\s\p{Lu}[^/|]{2,30}$|(?<=\p{L})\s?\/\s?(?:\p{Lu}[\p{Lu}\d]+(?:\.\p{L}{2,3})?|Vietnam\+|(?:Báo|Đài|Tạp chí|Tạp Chí)\s[^/|]{2,30})\s*$/u

/** Without one of these characters no house stands behind a name. */
const anyHouse = /[(/|–-]/u

/** Characters and words of the longest author's line. */
export const longestAuthorLine = 200
export const mostAuthorWords = 12

/** Without one of these characters or words no note stands behind a name: one look, where the note takes twenty. */
const anyNote = /[(,|;•·/–-]|hiện|hợp|dịch|soạn|tầm|thuật|ngữ|ghi|từ|lúc/iu

/** The name in an author's line, without what announces it and what its bearer did or writes for. */
export function authorOf(text: string): string {
  const plain = plainAuthor(text.slice(0, longestAuthorLine))
  const note = findAuthorNote(plain)
  const name = note > 0 ? plain.slice(0, note) : plain
  return name.slice(findAuthorLabel(name).length)
}

/** Where what stands behind an author's name begins: what he did, or in brackets what he writes for; -1 without any. */
export function findAuthorNote(text: string): number {
  const note = anyNote.test(text) ? searchEnding(text, workNote) : -1
  const name = note > 0 ? text.slice(0, note) : text
  const house = anyHouse.test(name) ? searchEnding(name, houseBehind) : -1
  return house < 0 ? note : house
}

/** What announces the author at the start of a line; empty when nothing does. */
export function findAuthorLabel(text: string): string {
  return (
    (markedLabel.exec(text) ?? openLabel.exec(text) ?? unmarkedLabel.exec(text) ?? takenFromAuthor.exec(text))?.[0] ??
    ''
  )
}

/** Stars and strokes that set a name apart in the source of a page, a pen, dashes or brackets: `**Bảo Hà**`, `✍ Bảo Hà`, `— Bảo Hà —`. */
const emphasis = /^(?<mark>[*_]{1,3})(?=[^\s*_])(?<inner>[^*_]+)(?<end>[*_]{1,3})$/u
const ornament =
  /^(?:(?:\p{Extended_Pictographic}|✍|✎)\uFE0F?\s?|[—–-]{1,5}\s)(?<inner>\p{Lu}[^—–]+?)(?:\s[—–-]{1,5})?$|^\((?<bare>\p{Lu}[^()]+)\)$/u

/** Two words at least, and no address: `Bảo Hà`. */
const twoWords = /^[^@]+ [^@]+$/u

/** An author's line without the marks around it. */
export function plainAuthor(text: string): string {
  if (text.length > longestAuthorLine || kindAt(text, 0) === kinds.letter) return text
  const { mark, inner, end } = emphasis.exec(text)?.groups ?? {}
  if (inner !== undefined && mark === end) return inner
  const found = ornament.exec(text)?.groups
  const bare = found?.inner ?? found?.bare
  if (bare === undefined) return text
  return authorName.test(bare.replace(workNote, '')) && twoWords.test(bare) && !isAgency(bare) ? bare : text
}

/** A name at the start, as every author's line has it but for initials. */
const nameFirst = new RegExp(`^${rank}${person}`, 'u')

/** Whether a line is a name or initials, perhaps with what its bearer did: no picture's caption. */
export function isAuthor(text: string, words: readonly string[]): boolean {
  if (words.length > mostAuthorWords || text.length > longestAuthorLine) return false
  return (nameFirst.test(text) && authorName.test(text.replace(workNote, ''))) || initials.test(text)
}
