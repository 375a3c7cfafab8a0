import { lastAtOrBefore } from '../mentions/last-at-or-before.ts'

/** A quotation. Outlets mix their marks, `"… ”`, and forget some; it ends with its line at the latest. */
const quotation = /[“"«](?<inner>[^”"»\n]*)[”"»]?/gu

/** Tells whether an offset of a text lies in a quotation. */
export function isQuoted(text: string): (offset: number) => boolean {
  const inner = Array.from(text.matchAll(quotation), ({ index, groups }) => {
    const start = index + 1
    return [start, start + (groups?.inner ?? '').length]
  })
  const edges = [-1, ...inner.flat()]
  return (offset) => lastAtOrBefore(edges, offset) % 2 === 1
}
