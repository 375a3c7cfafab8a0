import { fold } from '../vietnamese/fold.ts'
import type { Token } from './tokenize.ts'

/** Titles that stand before a name and belong to it. The longest wins. */
const titles = [
  ...['Tổng thống', 'Phó Tổng thống', 'Quyền Tổng thống', 'Thủ tướng', 'Phó Thủ tướng', 'Quyền Thủ tướng'],
  ...['Ngoại trưởng', 'Quyền Ngoại trưởng', 'Bộ trưởng', 'Bộ trưởng Ngoại giao', 'Bộ trưởng Quốc phòng'],
  ...['Thứ trưởng', 'Thứ trưởng Ngoại giao', 'Chủ tịch', 'Phó Chủ tịch', 'Chủ tịch Quốc hội'],
  ...['Chủ tịch Hội đồng châu Âu', 'Chủ tịch Ủy ban châu Âu', 'Đại sứ', 'Đặc phái viên', 'Đại diện đặc biệt'],
  ...['Đại diện cấp cao', 'Tổng thư ký', 'Tổng bí thư', 'Thủ hiến', 'Quốc vương', 'Giáo hoàng', 'Lãnh tụ tối cao'],
  ...['Thư ký Hội đồng An ninh', 'Người phát ngôn', 'Phát ngôn viên', 'Trợ lý Tổng thống', 'Nghị sĩ', 'Cố vấn'],
] as const

const foldedTitles: ReadonlySet<string> = new Set(titles.map(fold))
const longest = Math.max(...titles.map((title) => title.split(' ').length))

/** A title in a text: `from` is its first word, `title` folded (`thu tuong`). */
export interface FoundTitle {
  from: number
  title: string
}

/** The title that ends right before a word, parted from it by a blank. */
export function findTitle(tokens: readonly Token[], before: number): FoundTitle | undefined {
  for (let from = Math.max(0, before - longest); from < before; from += 1) {
    const isWhole = tokens.slice(from + 1, before + 1).every(({ joint }) => joint === 'space')
    const words = tokens.slice(from, before)
    const title = words.map(({ folded }) => folded).join(' ')
    if (isWhole && foldedTitles.has(title)) return { from, title }
  }
  return undefined
}
