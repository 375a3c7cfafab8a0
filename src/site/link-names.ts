import type { NamedSpan } from '../archive/story.ts'
import { isQuoted } from './quotations.ts'

/** A piece of a text: plain, or a name, with the address of its page where it is the first link there. */
export type TextPart = string | { text: string; id: string; url?: string }

/** What the names of one story are linked with. */
export interface Linking {
  /** The page of an entity; undefined when it has none. */
  findUrl: (id: string) => string | undefined
  /** Ids that are linked already, for each is linked once; grows. */
  linked: Set<string>
}

/**
 * A text in pieces, which together are the text. The first mention of each entity in a story links to its page; later ones
 * are only marked, and so are those in quotations, where the link would be put into someone's mouth.
 *
 * @param mayLink whether a link may stand at an offset
 */
export function linkNames(
  text: string,
  spans: readonly NamedSpan[],
  linking: Linking,
  mayLink = toMayLink(text),
): TextPart[] {
  const parts: TextPart[] = []
  let done = 0
  for (const { id, start, end } of spans) {
    if (start > done) parts.push(text.slice(done, start))
    const url = mayLink(start) ? takeLink(id, linking) : undefined
    parts.push({ text: text.slice(start, end), id, ...(url !== undefined && { url }) })
    done = end
  }
  return done < text.length ? [...parts, text.slice(done)] : parts
}

/** Whether a link may stand at an offset of a paragraph: not in quotation marks. */
export function toMayLink(text: string): (offset: number) => boolean {
  const quoted = isQuoted(text)
  return (offset) => !quoted(offset)
}

/** The address for the first link to an entity; undefined for a second one, or where there is no page. */
function takeLink(id: string, { findUrl, linked }: Linking): string | undefined {
  const url = linked.has(id) ? undefined : findUrl(id)
  if (url !== undefined) linked.add(id)
  return url
}
