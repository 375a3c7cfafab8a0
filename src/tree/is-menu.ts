import { findRunTogether } from './glued-lines/run-together.ts'
import type { LineView } from './lines/line-view.ts'

/** What parts the entries of a menu that was copied as one line. */
const menuJoint = /\s*[|•·›]\s*|\s{2,}|(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u

/** Words of the longest entry of a menu, and its least number of entries. */
const longestEntry = 4
const leastEntries = 4

/** Parts two buttons or links beside each other: `Gửi ý kiến        Nhập lại`. */
const wideGap = /\S(?:\s{4,}|\t)\S/u

/** `Trang nhất    Nghiên cứu    Đối thoại`, `Thời sựThế giớiKinh doanh`: many short entries in one line. */
export function isMenu({ text, words, stopped, stamp, holds }: LineView): boolean {
  if (stopped || stamp || words.length > 60 || words.length < leastEntries) return false
  if (!holds.bar && !text.includes('  ') && findRunTogether(text).length === 0) return false
  const entries = text.split(menuJoint).filter((entry) => entry !== '')
  const least = wideGap.test(text) ? 2 : leastEntries
  return entries.length >= least && entries.every((entry) => entry.split(' ').length <= longestEntry)
}
