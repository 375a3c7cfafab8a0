/**
 * A text in lines of a width, broken between words and evened out: no line is left with one word while another is full.
 *
 * @param width in the unit of `measure`
 * @param measure of a text; two texts one after the other are as wide as both
 */
export function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  const words = text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => ({ word, width: measure(word) }))
  const space = measure(' ')
  const full = fill(words, width, space)
  let narrow = width
  for (let step = 0; step < evening; step++) {
    const tried = narrow * 0.95
    if (fill(words, tried, space).length > full.length) break
    narrow = tried
  }
  return fill(words, narrow, space)
}

/** Steps of five per cent by which lines are narrowed at most: to about half. */
const evening = 14

function fill(words: readonly { word: string; width: number }[], width: number, space: number): string[] {
  const lines: string[] = []
  let filled = Number.POSITIVE_INFINITY
  for (const { word, width: needed } of words) {
    const last = lines.length - 1
    if (filled + space + needed > width) {
      lines.push(word)
      filled = needed
    } else {
      lines[last] = `${lines[last]} ${word}`
      filled += space + needed
    }
  }
  return lines
}
