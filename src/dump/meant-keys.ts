import { foldKey } from '../vietnamese/fold.ts'
import { type HeaderKey, headerKeys } from './dump-header.ts'

/** What an editor may write for a key. The header takes its own six alone; a message names the one that was meant. */
const words: Readonly<Record<HeaderKey, readonly string[]>> = {
  url: ['địa chỉ', 'đường dẫn', 'liên kết', 'link', 'address'],
  outlet: ['báo', 'tờ báo', 'nguồn', 'trang', 'source', 'newspaper'],
  published: [
    'ngày',
    'ngày đăng',
    'ngày xuất bản',
    'xuất bản',
    'đăng',
    'đăng ngày',
    'thời gian',
    'date',
    'day',
    'time',
  ],
  retrieved: ['ngày lấy', 'ngày chép', 'ngày sao chép', 'ngày truy cập', 'ngày xem', 'copied', 'accessed'],
  title: ['tít', 'tiêu đề', 'tựa', 'tựa đề', 'nhan đề', 'tên bài', 'headline'],
  byline: ['tác giả', 'người viết', 'bút danh', 'phóng viên', 'author', 'by', 'writer'],
}

const keys = new Map(headerKeys.flatMap((key) => words[key].map((word) => [foldKey(word), key] as const)))

/** What stands before a colon. */
const beforeColon = /^[^:=：]{1,30}(?=[:=：])/u

/** The key that a line gives in other words: `ngày đăng: 2024-03-01`; undefined for any other line. */
export function findMeantKey(line: string): HeaderKey | undefined {
  return keys.get(foldKey(beforeColon.exec(line)?.[0] ?? ''))
}
