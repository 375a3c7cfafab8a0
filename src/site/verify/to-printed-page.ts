import { Parser } from 'htmlparser2'
import { findUncovered } from './find-uncovered.ts'

/** What is verified of a page that was written. */
export interface PrintedPage {
  /** Path below the site: `2024/03/01/index.html`. */
  path: string
  /** The addresses that it holds, each once. */
  targets: readonly string[]
  /** Its fragments. */
  ids: readonly string[]
  /** Letters of its text that the site's fonts lack, each once. */
  uncovered: readonly string[]
}

/** Attributes that hold one address. */
const addressAttributes = ['href', 'src', 'action', 'poster'] as const

/** Elements whose text is not drawn in the page. */
const undrawn: ReadonlySet<string> = new Set(['script', 'style', 'title'])

/**
 * Everything of a page that is verified, in one reading. Text in another language than Vietnamese is drawn by the system.
 *
 * @param keep makes a string that lives longer than the page
 */
export function toPrintedPage(path: string, html: string, keep = (text: string) => text): PrintedPage {
  const targets = new Set<string>()
  const ids = new Set<string>()
  const uncovered = new Set<string>()
  const drawn: boolean[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id !== undefined) ids.add(keep(attributes.id))
      for (const key of addressAttributes) {
        const target = attributes[key]
        if (target !== undefined) targets.add(keep(target))
      }
      const isVietnamese = (attributes.lang ?? 'vi') === 'vi'
      drawn.push((drawn.at(-1) ?? true) && isVietnamese && !undrawn.has(name))
    },
    onclosetag: () => drawn.pop(),
    ontext(text) {
      if (drawn.at(-1) ?? true) for (const letter of findUncovered(text)) uncovered.add(keep(letter))
    },
  })
  parser.end(html)
  return { path, targets: [...targets], ids: [...ids], uncovered: [...uncovered] }
}
