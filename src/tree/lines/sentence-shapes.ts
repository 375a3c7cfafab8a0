/** A full stop inside the line with a new sentence behind it. */
export const innerStop = /[.!?]["”’»)]*\s+["“‘«(]?\p{Lu}/u

/** The full stop of a sentence inside the line: of no initial, of no `TP.`. */
export const fullStopInside = /\p{Ll}{2}\.["”’»)]*\s+["“‘«(]?\p{Lu}/u

/** Words of the shortest text of several sentences whose last has no stop. */
const textLength = 18

/** Whether a line that does not end like a sentence holds one: no title does, but a paragraph that lost its last stop. */
export function lostItsStop(text: string, words: number): boolean {
  return words >= textLength && fullStopInside.test(text)
}

/** How sentences of news begin, and titles do not: `Hồi 12/2022, `, `Ngày 3/5, `. */
export const datedOpening =
  /^(?:Hồi|Ngày|Hôm|Sáng|Trưa|Chiều|Tối|Đêm|Tháng|Năm|Trước đó|Sau đó|(?:Những|Mấy|Vài) (?:năm|tháng|tuần|ngày))\s[^,:|]{1,25},\s\S/u
