import { isFence, plainLine } from './find-header.ts'

/** Lines from the end within which a header that was put there stands. */
const reach = 12

/**
 * Index of the first key of a header that stands below the page: nothing but keys as a header writes them, perhaps between
 * lines of `---`, up to the end of the file. Undefined without one.
 */
export function findLateHeader(lines: readonly string[]): number | undefined {
  const end = lines.findLastIndex((line) => line.trim() !== '' && !isFence(line))
  let first = end + 1
  while (first > 1 && end - first < reach && plainLine.test(lines[first - 1] ?? '')) first -= 1
  const keys = lines.slice(first, end + 1)
  const isFenced = isFence(lines[first - 1] ?? '') || isFence(lines[end + 1] ?? '')
  return keys.length > 0 && (isFenced || keys.some((line) => ownKey.test(line))) ? first : undefined
}

/** A key that no page ends with, as some do with `url: …`. */
const ownKey = /^(?:outlet|published|retrieved) ?:/u
