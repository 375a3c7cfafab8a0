import type { KnownEvent } from '../../../knowledge/knowledge-base.ts'

/** Words by which news tells of events of a kind. */
export interface EventWords {
  /** How usual they are, as {@link TraitDraft.usual} counts: talks and statements are in the news every week. */
  usual: number
  /** Said while it happens: `pháo kích`. */
  telling: readonly string[]
  /** Said of it long after, or of anything like it: `cuộc chiến`. */
  common: readonly string[]
}

export const eventWords: Readonly<Record<KnownEvent['kind'], EventWords>> = {
  war: words(30, 'giao tranh|chiến sự|đụng độ|pháo kích|tấn công|nổ ra|bùng phát', 'chiến tranh|cuộc chiến|xung đột'),
  offensive: words(
    60,
    'tấn công|chiến dịch|đưa quân|tiến quân|giao tranh|đụng độ|pháo kích|chống khủng bố|đầu hàng|hạ vũ khí|buông súng|nộp vũ khí',
    'xung đột|ngừng bắn',
  ),
  ceasefire: words(45, 'ngừng bắn|đình chiến|chấm dứt chiến sự|ngưng chiến|lệnh ngừng', 'thỏa thuận'),
  talks: words(140, 'đàm phán|hội đàm|gặp|cuộc gặp|gặp gỡ|hòa đàm|đối thoại', 'thảo luận|họp|cuộc họp'),
  treaty: words(45, 'ký|ký kết|tuyên bố chung|nghị định thư', 'hiệp định|hiệp ước|thỏa thuận|hòa ước'),
  statement: words(130, 'tuyên bố|ký|thông cáo', 'cam kết|nhất trí'),
  visit: words(80, 'thăm|chuyến thăm|công du|đến thăm|tới thăm', ''),
  election: words(
    60,
    'bỏ phiếu|đắc cử|tái đắc cử|thắng cử|kiểm phiếu|cử tri|nhậm chức|bầu làm|được bầu',
    'bầu cử|phiếu',
  ),
  protest: words(60, 'biểu tình|tuần hành|xuống đường', ''),
  accession: words(40, 'nộp đơn|đơn xin|kết nạp|ứng cử viên|chính thức gia nhập|phê chuẩn', 'gia nhập|tư cách'),
  other: words(0, '', ''),
}

function words(usual: number, telling: string, common: string): EventWords {
  return { usual, telling: split(telling), common: split(common) }
}

function split(phrases: string): string[] {
  return phrases === '' ? [] : phrases.split('|')
}
