import type { State } from '../decoding/states.ts'
import type { LineView } from '../lines/line-view.ts'

/** One of the two pages as which a page may be read. */
export interface PagePart {
  /** Index of its first line. */
  from: number
  /** What its lines are when they are read as a page of their own, from the first on. */
  states: readonly State[]
  /** Its lede and paragraphs; what stood further up on the page already is none. */
  story: readonly LineView[]
}

/** Words of the shortest paragraph. */
const paragraphLength = 8

export function toPart(lines: readonly LineView[], from: number, states: readonly State[]): PagePart {
  const story: LineView[] = []
  states.forEach(({ role }, offset) => {
    const line = lines[from + offset]
    if (line && (role === 'lede' || role === 'paragraph') && line.words.length >= paragraphLength && isNew(line))
      story.push(line)
  })
  return { from, states, story }
}

/** Whether a line stands on the page for the first time. */
function isNew({ twins, index }: LineView): boolean {
  return twins[0] === index
}

/** Words of the shortest sentence that is a paragraph without a look at its neighbours. */
const sentenceLength = 10

/** Whether a line has the shape of a paragraph and stands on the page for the first time. */
export function isParagraph(line: LineView): boolean {
  return line.stopped && line.words.length >= sentenceLength && isNew(line)
}
