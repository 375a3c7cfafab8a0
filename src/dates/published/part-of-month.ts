import { earliestDay, knownDay, latestDay } from '../../edtf/edtf-bounds.ts'

/** `đầu tháng 10`, `trung tuần tháng 10`, `những ngày cuối tháng 10`. */
const part =
  /^(?:(?<early>những ngày đầu|nửa đầu|đầu|thượng tuần)|(?<middle>giữa|trung tuần)|(?<late>những ngày cuối|nửa cuối|nửa sau|cuối|hạ tuần))\stháng/iu

/** Days of a month that its parts can mean, generously. */
const days = { early: [1, 15], middle: [8, 24], late: [16, 31] } as const

/** Whether something can have been in the part of a month that words name; true where they name none, or its days are not known. */
export function mayBeInPart(words: string, edtf: string): boolean {
  const named = part.exec(words)?.groups
  if (!named || edtf.split('/').some((end) => knownDay(end) === undefined)) return true
  const [first, last] = named.early ? days.early : named.middle ? days.middle : days.late
  return [earliestDay(edtf), latestDay(edtf)].some((day) => {
    const ofMonth = Number(day?.slice(8))
    return ofMonth >= first && ofMonth <= last
  })
}
