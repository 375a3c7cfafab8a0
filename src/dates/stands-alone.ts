import { isMarkOrEnd, type Token, wordAt } from '../tokens/token.ts'
import { phraseSet } from './phrase-table.ts'

/** Words before figures that make them a number of something else: a law, a street, a share, a score. */
const notBeforeDate = phraseSet(
  (
    'số|quyết|nghị quyết|nghị định|thông tư|luật|điều|khoản|công văn|hiệp định số|tỷ số|tỉ số|thắng|thua|hòa|hoà|quốc lộ|đường|phố|cầu|' +
    'công viên|đại lộ|quảng trường|chiếm|hơn|gần|khoảng|quá|đạt|được|mất|giảm|tăng|bằng|tỷ lệ|tỉ lệ|còn|cứ|nhóm|km|nghị viện|điểm|xếp|hạng|' +
    'phiên bản|trang|mục|chương|phần|bản|tập|vòng|trận|lớp|khóa|khoá|chỉ|có|với|đến hơn|ít nhất|cần|sở hữu|nắm'
  ).split('|'),
)

/** What is counted: `1/3 dân số`, `10/12 thành viên`, `ngày 1-2 lần`. */
const counted = phraseSet(
  (
    'lần|chuyến|người|ca|lượt|triệu|tỷ|tỉ|nghìn|ngàn|trăm|thùng|giờ|phút|giây|tiếng|đồng|đô la|usd|euro|km|m|kg|tấn|thành viên|nước|phiếu|ghế|' +
    'đại biểu|nghị sĩ|quốc gia|điểm|tỉnh|số|dân|dân số|lượng|diện tích|diện|chặng|lãnh thổ|cử tri|trong số|tổng|tổng số|kho|phần|quân|binh sĩ|' +
    'vùng|thị phần|doanh|giá|máy|chiếc|thế giới|trên|khu|ngôi|căn|bàn|trận|hiệp|sao|lít|độ'
  ).split('|'),
)

/**
 * Whether bare figures such as `24/9` are a day rather than a fraction, a score, a street or a law. The shape is known to
 * fit; what stands around it decides. With a year of four digits nothing else is meant.
 */
export function standsAlone(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens.slice(at, end).some(({ word }) => word.kind === 'number' && word.text.length === 4)) return true
  if (isNamedNumber(tokens, at) || isCounted(tokens, end) || isRoundTheClock(tokens, at, end)) return false
  if (isOfTwoThousandAndOne(tokens, at, end)) return false
  const after = tokens[end]
  if (after?.word.text === '/' || (after?.word.text === '%' && after.glued)) return false
  return isMarkOrEnd(tokens, end) || !looksLikeShare(tokens, at, end)
}

/** Whether something is counted here: `dân số`, `thành viên`. */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  return counted(tokens, at) !== undefined
}

/** Whether `1-2` or `1.5` after a cue is a count after all: `mỗi ngày 1-2 lần`, `ngày 1.5 triệu thùng`. */
export function isCount(tokens: readonly Token[], at: number, end: number): boolean {
  return end - at === 3 && wordAt(tokens, at + 1) !== '/' && isCounted(tokens, end)
}

/** Whether bare `9/2023` is a month rather than the number of a law. */
export function standsAloneMonth(tokens: readonly Token[], at: number): boolean {
  return !isNamedNumber(tokens, at) && !lawMarks.has(wordAt(tokens, at + 3))
}

/** `9/2023/QH15`, `9/2023-NQ` */
const lawMarks: ReadonlySet<string> = new Set(['/', '-'])

function isNamedNumber(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((back) => notBeforeDate(tokens, at - back)?.length === back)
}

/** `24/7`. */
function isRoundTheClock(tokens: readonly Token[], at: number, end: number): boolean {
  return end - at === 3 && wordAt(tokens, at) === '24' && wordAt(tokens, at + 2) === '7'
}

/** The last syllables of `khủng bố`, `vụ`, `sự kiện`. */
const eventNouns: ReadonlySet<string> = new Set(['bố', 'vụ', 'kiện'])

/** `vụ khủng bố 11/9` is known by its day, which is of no later year. */
function isOfTwoThousandAndOne(tokens: readonly Token[], at: number, end: number): boolean {
  const isDay = end - at === 3 && wordAt(tokens, at) === '11' && wordAt(tokens, at + 2) === '9'
  return isDay && eventNouns.has(wordAt(tokens, at - 1))
}

/** `1/3`, `2/5`, `9/10`: smaller over larger up to ten, without a leading zero. */
function looksLikeShare(tokens: readonly Token[], at: number, end: number): boolean {
  const [upper, lower] = [wordAt(tokens, at), wordAt(tokens, at + 2)]
  return end - at === 3 && !upper.startsWith('0') && Number(upper) < Number(lower) && Number(lower) <= 10
}
