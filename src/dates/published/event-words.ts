import type { KnownEvent } from '../../knowledge/knowledge-base.ts'

/** Words by which news tells of events of a kind. */
export interface EventWords {
  /** Said while it happens: `pháo kích`. */
  telling: readonly string[]
  /** Said of it long after, or of anything like it: `cuộc chiến`. */
  common: readonly string[]
}

export const eventWords: Readonly<Record<KnownEvent['kind'], EventWords>> = {
  war: words('giao tranh|chiến sự|đụng độ|pháo kích|tấn công|nổ ra|bùng phát', 'chiến tranh|cuộc chiến|xung đột'),
  offensive: words(
    'tấn công|chiến dịch|đưa quân|tiến quân|giao tranh|đụng độ|pháo kích|chống khủng bố|đầu hàng|hạ vũ khí|buông súng|nộp vũ khí',
    'xung đột|ngừng bắn',
  ),
  ceasefire: words('ngừng bắn|đình chiến|chấm dứt chiến sự|ngưng chiến|lệnh ngừng', 'thỏa thuận'),
  talks: words('đàm phán|hội đàm|gặp|cuộc gặp|gặp gỡ|hòa đàm|đối thoại', 'thảo luận|họp|cuộc họp'),
  treaty: words('ký|ký kết|tuyên bố chung|nghị định thư', 'hiệp định|hiệp ước|thỏa thuận|hòa ước'),
  statement: words('tuyên bố|ký|thông cáo', 'cam kết|nhất trí'),
  visit: words('thăm|chuyến thăm|công du|đến thăm|tới thăm', ''),
  election: words('bỏ phiếu|đắc cử|tái đắc cử|thắng cử|kiểm phiếu|cử tri|nhậm chức|bầu làm|được bầu', 'bầu cử|phiếu'),
  protest: words('biểu tình|tuần hành|xuống đường', ''),
  accession: words('nộp đơn|đơn xin|kết nạp|ứng cử viên|chính thức gia nhập|phê chuẩn', 'gia nhập|tư cách'),
  other: words('', ''),
}

function words(telling: string, common: string): EventWords {
  return { telling: split(telling), common: split(common) }
}

function split(phrases: string): string[] {
  return phrases === '' ? [] : phrases.split('|')
}
