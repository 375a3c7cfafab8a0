import { formatDate } from '../vietnamese/format-date.ts'

/** `2024` of any period's key; `03` and `01` where the key has them. */
export function splitPeriod(key: string): { year: string; month?: string; day?: string } {
  const [year = '', month, day] = key.split('-')
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) }
}

/** A period as a heading: `Năm 2024`, `Tháng 3 năm 2024`, `Ngày 1 tháng 3 năm 2024`. */
export function formatPeriod(key: string): string {
  const text = formatDate(key, 'long')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A period below its parent, for breadcrumbs: `2024`, `Tháng 3`, `Ngày 1`. */
export function formatPart(key: string): string {
  const { year, month, day } = splitPeriod(key)
  if (day !== undefined) return `Ngày ${Number(day)}`
  return month === undefined ? year : `Tháng ${Number(month)}`
}
