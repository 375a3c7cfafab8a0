import { type Token, wordAt } from '../../../tokens/token.ts'
import { phraseTable } from '../../phrase-table.ts'
import type { WrittenDate } from '../../read-dates.ts'
import { olderThings } from '../story/older-things.ts'
import type { Sentence } from '../story/sentences.ts'

/** ` nhiem ky ` and the like, folded: their years may lie ahead. */
const openEnded =
  / (?:nhiem ky|het han|giai doan|muc tieu|tham vong|lo trinh|ke hoach|bau cu|dang cai|world cup|olympic|tam nhin|chien luoc|du bao|ngan sach) /u

/**
 * Words before a year that tell how it stands: what a clause tells of as done, verbs of works and contracts, whose years
 * lie ahead as often as behind, what somebody wants, and what was still to come: `được tiếp trước khi hội nghị khai mạc sáng
 * 25/10/2019`.
 */
const tellings = phraseTable<'past' | 'stage' | 'wish' | 'before'>({
  ...alike(
    'past',
    'đã|từng|hồi|vừa|bị|được|khi|kể từ|xảy ra|nổ ra|xung đột|cuộc chiến|chiến tranh|thất bại|tan rã|sụp đổ',
  ),
  ...alike(
    'stage',
    'khởi công|khánh thành|hoàn thành|hoàn tất|thông xe|vận hành|đi vào hoạt động|đưa vào|hết hiệu lực|có hiệu lực|' +
      'đáo hạn|áp dụng|khai trương|ra đời|đón|tới tay',
  ),
  ...alike(
    'wish',
    'muốn|hứa|cam kết|hy vọng|hi vọng|mong|kêu gọi|đề nghị|đề xuất|chỉ tiêu|tiến độ|hạn cuối|thương lượng|hướng tới|' +
      'nhằm|phấn đấu|quy hoạch|bàn việc|bàn chuyện|bàn về|khóa mới|khoá mới',
  ),
  ...alike('before', 'trước khi|trước lúc|trước thềm|trước ngày'),
})

function alike<Value>(value: Value, phrases: string): Record<string, Value> {
  return Object.fromEntries(phrases.split('|').map((phrase) => [phrase, value]))
}

/** What stands right before a verb that makes it past whatever it means. */
const pastAdverbs: ReadonlySet<string> = new Set(['đã', 'từng', 'vừa'])

/** Words before a year of a plan: `khởi công trong năm 2025`; `khánh thành năm 1976` is past more often. */
const joints: ReadonlySet<string> = new Set(['vào', 'trong', 'từ', 'khoảng'])

/**
 * How surely a sentence tells of a date with its year as past. The nearest word before it that tells decides; where none
 * does it is likely, and certain where the date opens the sentence or stands behind a thing of the past: `cuộc chiến năm
 * 2020`. Undefined for what may lie ahead.
 *
 * @example tellsOfPast('Hai nước đã ký năm 2021') // 'certain'; 'Nhà máy vận hành năm 2028' // 'likely'; 'Ông muốn bầu lại vào năm 2027' // undefined
 */
export function tellsOfPast(
  { planned, words, role, tokens }: Sentence,
  date: WrittenDate,
): 'certain' | 'likely' | undefined {
  if (planned || role === 'title' || openEnded.test(words)) return undefined
  const from = tokens.findIndex(({ start }) => start >= date.start)
  const told = tellBefore(tokens, from)
  if (told === 'stage') return joints.has(date.before[0] ?? '') ? undefined : 'likely'
  if (told === 'before') return 'likely'
  if (told !== undefined) return told === 'past' ? 'certain' : undefined
  if (role === 'caption' || olderThings.has(date.before[0] ?? '')) return 'certain'
  return opens(tokens, from) && !tokens.some((_, at) => tellings(tokens, at)?.value === 'stage') ? 'certain' : 'likely'
}

/** The nearest word before a date that tells how it stands; a wish before a stage makes that one of a plan. */
function tellBefore(tokens: readonly Token[], from: number): 'past' | 'wish' | 'stage' | 'before' | undefined {
  let isInClause = true
  let isStage = false
  for (let at = from - 1; at >= 0; at -= 1) {
    if (tokens[at]?.word.kind === 'mark') isInClause = false
    const telling = tellingAt(tokens, at)
    if (telling === 'wish' || (telling === 'past' && isInClause && !isStage)) return telling
    if (telling === 'before' && isInClause) return telling
    if (telling === 'stage' && !isStage) {
      if (pastAdverbs.has(wordAt(tokens, at - 1))) return 'past'
      isStage = true
    }
  }
  return isStage ? 'stage' : undefined
}

/** What the words at a place tell: `khi` alone is of the past, the end of `trước khi` is not. */
function tellingAt(tokens: readonly Token[], at: number): ReturnType<typeof tellBefore> {
  return tellings(tokens, at - 1)?.value === 'before' ? 'before' : tellings(tokens, at)?.value
}

/** `Năm 2009, …`, `Vào năm 2009, …`. */
function opens(tokens: readonly Token[], from: number): boolean {
  return from === 0 || (from === 1 && joints.has(wordAt(tokens, 0)))
}
