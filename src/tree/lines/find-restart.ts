/** Characters of the shortest text that begins anew, and of the longest title with its alternative text. */
const shortest = 8
const longest = 400

/**
 * Where a title begins anew behind its alternative text, which a page cuts off at the title's first quotation mark:
 * `Mô hình mới ở Gori Mô hình mới ở Gori "Ươm mầm"`.
 *
 * @returns offset of the second beginning; -1 when there is none
 */
export function findRestart(text: string): number {
  if (text.length > longest) return -1
  const quote = text.indexOf(' "')
  const middle = quote >> 1
  if (middle < shortest || text[middle] !== ' ') return -1
  return text.startsWith(text.slice(middle + 1, quote)) ? middle + 1 : -1
}
