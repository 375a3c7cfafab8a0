import type { LineView } from './lines/line-view.ts'

/** Words of the longest line with a reading. */
const longestReading = 14

/** Readings, prices and counts. */
const readings = [
  // `Hay 41  Buồn 12`
  String.raw`^(?:[^\d|]{2,30}\d[\d.,]*(?:\s\p{Ll}{1,6})?(?:\s{2,}|$)){2,}$`,
  // `Giá từ: 52.900đ 47.900đ`
  String.raw`^[^:|\d]{2,40}:\s*\d[\d.,/]*(?:đ|%)?(?:\s\d[\d.,/]*(?:đ|%)?){1,5}$`,
  // `24°C - 29°C`
  String.raw`\d\s?°\s?[CF]?(?!\p{L})`,
  // `18.370 đồng/lít`
  String.raw`\d\s?(?:đồng|đ|USD|VND)/(?:lít|kg|chỉ|lượng)`,
  // `Hôm nay: 211 | Tổng: 1.882`
  String.raw`^(?:[^:|\d]{2,30}:\s*[\d.,]+\s*(?:\||$))+$`,
  // `69.000đ/tháng`, `69.000 đồng mỗi tháng`, `Gói 1 tháng`
  String.raw`\d\s?(?:đồng|đ|VND)(?:/|\s(?:mỗi|một)\s)(?:ngày|tuần|tháng|năm)`,
  String.raw`^Gói\s\d{1,2}\s(?:ngày|tuần|tháng|năm)(?!\p{L})`,
  // `Độ ẩm: 71 %`
  String.raw`^[^:|\d]{2,40}:\s*[\d.,]+\s?(?:\p{L}{1,6}|%)(?:/\p{L}{1,6})?$`,
]
const reading = new RegExp(readings.join('|'), 'u')

/** Whether a line tells the weather, a price or how many were counted. */
export function isReading({ text, words, stamp, holds }: LineView): boolean {
  return holds.digit && words.length <= longestReading && !stamp?.strong && reading.test(text)
}
