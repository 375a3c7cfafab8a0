/**
 * A text in lines of a width, broken between words and evened out: no line is left with one word while another is full.
 *
 * @param width in the unit of `measure`
 */
export function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  const full = fill(words, width, measure)
  let narrow = width
  for (let step = 0; step < evening; step++) {
    const tried = narrow * 0.95
    if (fill(words, tried, measure).length > full.length) break
    narrow = tried
  }
  return fill(words, narrow, measure)
}

/** Steps of five per cent by which lines are narrowed at most: to about half. */
const evening = 14

function fill(words: readonly string[], width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}
