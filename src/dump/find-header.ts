import { findMeantKey } from './meant-keys.ts'

/** The lines of a header within a dump, as indexes of its lines. */
export interface HeaderLines {
  /** The first line below the opening `---`. */
  start: number
  /** The line after the last one of the header's own: the closing `---`, unless that is missing. */
  end: number
  opening: Fence
  closing: Fence
}

/** The line above or below a header: `---`, what somebody wrote for it, or undefined when there is none. */
export type Fence = string | undefined

/** Lines within which a header ends; further down, `---` is a rule of the page. */
const longestHeader = 40

/** Longer lines are text, whatever they begin with. */
const longestLine = 300

/** A line that gives one of the keys: `published: 2024-03-01`, `- published 2024-03-01`, `URL=https://…`. */
const knownLine = /^ *(?:[-*] )?["']?(?:url|outlet|published|retrieved|title|byline)["']?(?: *[:=：]| +\S)/iu

/** A line that may have been meant for a header: `ngay: 2024-03-01`, an address alone, YAML gone wrong: `{{{`, `&a *a`. */
const headerLikeLine = /^ *(?:["']?[A-Za-z_]\w*["']? *:(?: |$)|https?:|[{&!%@`])/u

/** What a header may hold besides: `# note`. */
const emptyLine = /^ *(?:#|$)/u

/**
 * The header at the top of a dump, between two lines of `---`. Undefined when the text merely begins with a rule. Where
 * the second `---` is missing, or is one that the page prints further down, the header ends with the last line that gives
 * a key; so it does where the first is missing.
 */
export function findHeader(lines: readonly string[]): HeaderLines | undefined {
  const opening = lines.findIndex((line) => line.trim() !== '')
  if (lines[opening]?.trim() !== '---') return findUnopened(lines, opening)
  const start = opening + 1
  const within = lines.slice(start, opening + longestHeader)
  const length = within.findIndex((line) => line.trim() === '---')
  const inside = length < 0 ? within : within.slice(0, length)
  const keys = countKeyLines(inside)
  if (length >= 0 && !isText(inside.slice(keys))) {
    return inside.some(isHeaderLike) ? { start, end: start + length, opening: '---', closing: '---' } : undefined
  }
  return inside.slice(0, keys).some((line) => isShort(line) && knownLine.test(line))
    ? { start, end: start + keys, opening: '---', closing: toFence(lines[start + keys]) }
    : undefined
}

/** `---`, or what somebody may write for it: `----`, `—`, `***`, `+++`. */
const fence = /^(?:[-–—_=]{1,10}|\*{3,10}|\+{3,10}|`{3}\w*)$/u

/** As a header writes a key, and no page: small letters, a colon and a value. */
export const plainLine = /^(?:url|outlet|published|retrieved|title|byline) ?: +\S/u

/** A header whose first `---` is missing, or written otherwise: lines with keys at the top of the file. */
function findUnopened(lines: readonly string[], top: number): HeaderLines | undefined {
  const opening = toFence(lines[top])
  const start = opening === undefined ? Math.max(0, top) : top + 1
  const below = lines.slice(start, start + longestHeader)
  const keys = below.findIndex((line) => !isShort(line) || !knownLine.test(line))
  const inside = keys < 0 ? below : below.slice(0, keys)
  if (!inside.some((line) => plainLine.test(line))) return undefined
  const end = start + inside.length
  return { start, end, opening, closing: toFence(lines[end]) }
}

/** Whether a line is, or was meant for, the one above a header or below it. */
export function isFence(line: string): boolean {
  return fence.test(line.trim())
}

function toFence(line = ''): Fence {
  return isFence(line) ? line.trim() : undefined
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
  return isShort(line) && (knownLine.test(line) || headerLikeLine.test(line) || findMeantKey(line) !== undefined)
}

function isShort(line: string): boolean {
  return line.length <= longestLine
}
