import type { KnownEvent } from '../knowledge/knowledge-base.ts'
import type { ArticleRecord, Mention } from '../record/article-record.ts'
import type { Role } from '../tree/dump-tree.ts'
import type { NetworkNode } from './charts/network/network.ts'

/** What the pages call the closed sets of the program. */
export const roleLabels: Readonly<Record<Role, string>> = {
  blank: 'Dòng trống',
  title: 'Tít',
  kicker: 'Tít dẫn',
  dateline: 'Dòng ngày giờ',
  byline: 'Tác giả',
  lede: 'Sa-pô',
  paragraph: 'Đoạn văn',
  subheading: 'Tít phụ',
  caption: 'Chú thích ảnh',
  credit: 'Nguồn ảnh',
  'cross-reference': 'Dẫn tới tin khác',
  'related-title': 'Tít tin liên quan',
  'related-abstract': 'Tóm tắt tin liên quan',
  'older-title': 'Tít tin cũ hơn',
  furniture: 'Phần phụ của trang',
  header: 'Phần đầu tệp',
  noise: 'Không thuộc bài',
}

/** What readers call the kinds of events. */
export const eventKindLabels: Readonly<Record<KnownEvent['kind'], string>> = {
  war: 'Chiến tranh',
  offensive: 'Tấn công',
  ceasefire: 'Ngừng bắn',
  talks: 'Đàm phán',
  treaty: 'Hiệp ước',
  statement: 'Tuyên bố',
  visit: 'Chuyến thăm',
  election: 'Bầu cử',
  protest: 'Biểu tình',
  accession: 'Gia nhập',
  other: 'Sự kiện khác',
}

/** What readers call the kinds of entries, and their indexes. */
export const kindLabels: Readonly<Record<Mention['kind'], string>> = {
  person: 'Nhân vật',
  country: 'Quốc gia',
  place: 'Địa danh',
  organisation: 'Tổ chức',
  event: 'Sự kiện',
}

/** What stands in a network. */
export const nodeKindLabels: Readonly<Record<NetworkNode['kind'], string>> = { ...kindLabels, thread: 'Chủ đề' }

/** How a date is known, for readers. */
export const basisSentences: Readonly<Record<ArticleRecord['published']['basis'], string>> = {
  editor: 'Ngày này do biên tập viên ghi.',
  dateline: 'Ngày này được in trên trang.',
  url: 'Ngày này nằm trong địa chỉ của trang.',
  inferred: 'Trang không in ngày đăng. Ngày này được suy ra từ những chi tiết sau đây trong bản gốc.',
  unknown: 'Bản gốc không cho biết ngày đăng, nên ở đây không đoán.',
}
