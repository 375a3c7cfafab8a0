import { foldKey } from '../vietnamese/fold.ts'
import { type HeaderKey, headerKeys } from './dump-header.ts'

/** What an editor may write for a key; the header knows the English ones alone, so that a message can name them. */
const words: Readonly<Record<HeaderKey, readonly string[]>> = {
  url: ['địa chỉ', 'đường dẫn', 'liên kết', 'link'],
  outlet: ['báo', 'tờ báo', 'nguồn', 'trang'],
  published: ['ngày', 'ngày đăng', 'ngày xuất bản', 'xuất bản', 'đăng', 'đăng ngày', 'thời gian'],
  retrieved: ['ngày lấy', 'ngày chép', 'ngày sao chép', 'ngày truy cập', 'ngày xem'],
  title: ['tít', 'tiêu đề', 'tựa', 'tựa đề', 'nhan đề', 'tên bài'],
  byline: ['tác giả', 'người viết', 'bút danh', 'phóng viên'],
}

const keys = new Map(headerKeys.flatMap((key) => words[key].map((word) => [foldKey(word), key] as const)))

/** What stands before a colon. */
const beforeColon = /^[^:=：]{1,30}(?=[:=：])/u

/** The key that a line gives in Vietnamese: `ngày đăng: 2024-03-01`; undefined for any other line. */
export function findVietnameseKey(line: string): HeaderKey | undefined {
  return keys.get(foldKey(beforeColon.exec(line)?.[0] ?? ''))
}
