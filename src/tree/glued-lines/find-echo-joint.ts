import { widthAndDay } from '../credits/picture-tags.ts'
import { countWords } from '../lines/count-words.ts'
import { cutDots } from '../lines/cut-dots.ts'

/** Words that a line has more of to be a title, and no mere label. */
const leastWords = 4

/** Letters with which a line of so many words begins and ends at least. */
const edge = 2 * leastWords + 1

/** The lines of a page in which others may stand. */
export interface EchoLines {
  texts: ReadonlySet<string>
  /** How several of them begin, and how several end: only at such an edge can a line hold another. */
  openings: ReadonlySet<string>
  endings: ReadonlySet<string>
}

/** @param texts each once */
export function toEchoLines(texts: ReadonlySet<string>): EchoLines {
  return {
    texts,
    openings: findRepeated(texts, (text) => text.slice(0, edge)),
    endings: findRepeated(texts, (text) => text.slice(-edge)),
  }
}

function findRepeated(texts: ReadonlySet<string>, edgeOf: (text: string) => string): Set<string> {
  const known = new Set<string>()
  const repeated = new Set<string>()
  for (const text of texts) {
    const found = edgeOf(text)
    if (known.has(found)) repeated.add(found)
    else known.add(found)
  }
  return repeated
}

/**
 * Where a line's end is another whole line of the page, glued to something in front (`Trang chủNewsThế giới<title>`,
 * `Trang chủ > <title>`), or its beginning is, glued to something behind (title and abstract).
 *
 * @param runTogether places of the line where two things stand without a space between them
 */
export function findEchoJoint(text: string, runTogether: readonly number[], lines: EchoLines): number | undefined {
  if (cutDots.test(text.slice(-4))) return findCutEcho(text, runTogether, lines)
  if (!lines.openings.has(text.slice(0, edge)) && !lines.endings.has(text.slice(-edge))) return undefined
  if (runTogether.length === 0 && !breadcrumb.test(text)) return undefined
  if (widthAndDay.test(text.slice(-40))) return undefined
  for (const { index, 0: found } of text.matchAll(joint)) {
    if (pictureLabel.test(text.slice(index))) return undefined
    const at = index + 1
    const behind = found.trim() === '' || dash.test(found) ? index + found.length : at
    if (isEcho(text.slice(behind).trim(), lines)) return behind
    if (isEcho(withoutMark(text.slice(0, at).trimEnd()), lines)) return at
  }
  return undefined
}

/** Where the beginning of another line, cut off with dots, is glued to something in front: `Trang chủNewsThế giới<title>...`. */
function findCutEcho(text: string, runTogether: readonly number[], { texts }: EchoLines): number | undefined {
  return runTogether.find((at) => {
    const part = text.slice(at).replace(cutDots, '')
    return countWords(part) > leastWords && [...texts].some((other) => other.startsWith(part))
  })
}

/** The number of a picture behind the title that labels it: ` - Ảnh 1.`, ` - 2`. */
const pictureLabel = /^\s[-–—]\s(?:(?:ảnh|hình|photo)\s)?\d/iu

/** A dash between spaces, which parts a title from the name of its outlet. */
const dash = /^\s[-–—]\s$/u

function isEcho(part: string, { texts }: EchoLines): boolean {
  return texts.has(part) && countWords(part) > leastWords
}

/** The marks between the steps of a breadcrumb. */
const breadcrumbMarks = '>»/|›'

function withoutMark(text: string): string {
  return breadcrumbMarks.includes(text.at(-1) ?? ' ') ? text.slice(0, -1).trimEnd() : text
}

const breadcrumb = /[>»/|›]|\s[-–—]\s/u

/** Between a small letter, digit or mark and a capital without a space, or behind the mark of a breadcrumb. */
const joint = /[\p{Ll}\d"”’'»?!.)](?=["“‘'«]?\p{Lu})|[>»/|›]\s?|\s[-–—]\s/gu
