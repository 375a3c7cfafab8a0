/** The lines of a header within a dump, as indexes of its lines. */
export interface HeaderLines {
  /** The first line below the opening `---`. */
  start: number
  /** The line after the last one of the header's own: the closing `---`, unless that is missing. */
  end: number
  isClosed: boolean
}

/** Lines within which a header ends; further down, `---` is a rule of the page. */
const longestHeader = 40

/** Longer lines are text, whatever they begin with. */
const longestLine = 300

/** A line that gives one of the keys: `published: 2024-03-01`, `published 2024-03-01`, `URL=https://…`. */
const knownLine = /^ *["']?(?:url|outlet|published|retrieved|title|byline)["']?(?: *[:=：]| +\S)/iu

/** A line that may have been meant for a header: `ngay: 2024-03-01`, an address alone, YAML gone wrong: `{{{`, `&a *a`. */
const headerLikeLine = /^ *(?:["']?[A-Za-z_]\w*["']? *:(?: |$)|https?:|[{&!%@`])/u

/** What a header may hold besides: `# note`. */
const emptyLine = /^ *(?:#|$)/u

/**
 * The header at the top of a dump, between two lines of `---`. Undefined when the text merely begins with a rule. Where
 * the second `---` is missing, or is one that the page prints further down, the header ends with the last line that gives
 * a key.
 */
export function findHeader(lines: readonly string[]): HeaderLines | undefined {
  const opening = lines.findIndex((line) => line.trim() !== '')
  if (lines[opening]?.trim() !== '---') return undefined
  const start = opening + 1
  const within = lines.slice(start, opening + longestHeader)
  const length = within.findIndex((line) => line.trim() === '---')
  const inside = length < 0 ? within : within.slice(0, length)
  const keys = countKeyLines(inside)
  if (length >= 0 && !isText(inside.slice(keys))) {
    return inside.some(isHeaderLike) ? { start, end: start + length, isClosed: true } : undefined
  }
  return inside.slice(0, keys).some((line) => isShort(line) && knownLine.test(line))
    ? { start, end: start + keys, isClosed: false }
    : undefined
}

/** How many lines at the top give a key, one known or not. */
function countKeyLines(lines: readonly string[]): number {
  const count = lines.findIndex((line) => !isHeaderLike(line) && !line.startsWith('#'))
  return count < 0 ? lines.length : count
}

/** Whether lines below the keys are the page's own text: long ones, or some below an empty line and no key after it. */
function isText(lines: readonly string[]): boolean {
  const below = lines.slice(lines.findIndex((line) => line.trim() === ''))
  const isParted = lines.some((line) => line.trim() === '')
  return (
    !lines.every(isShort) ||
    (isParted &&
      !below.some((line) => knownLine.test(line)) &&
      below.some((line) => !line.startsWith(' ') && !emptyLine.test(line)))
  )
}

function isHeaderLike(line: string): boolean {
  return isShort(line) && (knownLine.test(line) || headerLikeLine.test(line))
}

function isShort(line: string): boolean {
  return line.length <= longestLine
}
