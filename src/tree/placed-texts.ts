import type { VFile } from 'vfile'
import { type Location, location } from 'vfile-location'
import { PageTokens } from '../tokens/page-tokens.ts'
import type { Block, DumpTree, PlacedText, Role } from './dump-tree.ts'
import { unwrap } from './from-dump.ts'

/** The article's own text of a block: its text spans, without prefix, terminator, labels and credit. */
export function ownText(block: Block): string {
  const [first, second] = block.children
  if (first?.type === 'text' && second === undefined) return unwrap(first.value).trim()
  return block.children
    .filter((span) => span.type === 'text')
    .map((span) => unwrap(span.value))
    .join(' ')
    .trim()
}

/** The source of the picture that a block names. */
export function ownCredit(block: Block): string | undefined {
  return block.children.find((span) => span.type === 'credit')?.value.trim()
}

/**
 * Sets `file.data.texts` to what dates and names are looked for in, `file.data.tokens` to the tokens of these, and
 * `file.data.places` to where the lines of the file begin.
 */
export function placeTexts(tree: DumpTree, file: VFile): void {
  file.data.texts = placedTexts(tree)
  file.data.tokens = new PageTokens()
  file.data.places = location(String(file))
}

/**
 * Every piece of text of a page with its role and place, in the order of the page. A line break inside a wrapped
 * paragraph is a space here, so that offsets stay; `toFilePlaces` finds the line again.
 */
export function placedTexts(tree: DumpTree): PlacedText[] {
  const texts: PlacedText[] = []
  for (const { role, children } of tree.children) {
    for (const { type, value, position } of children) {
      if (type === 'text' && position !== undefined) texts.push(placed(role, value, position.start))
    }
  }
  return texts
}

function placed(role: Role, value: string, { line, column }: { line: number; column: number }): PlacedText {
  return { role, text: value.includes('\n') ? value.replaceAll('\n', ' ') : value, line, column }
}

/**
 * Puts places that were counted from the start of a wrapped paragraph on the lines of the file: line 5 column 90 of an
 * 80-column dump is line 6 column 9.
 *
 * @param file with its texts placed
 */
export function toFilePlaces<Placed extends { line: number; column: number }>(
  items: readonly Placed[],
  { data: { places } }: VFile,
): Placed[] {
  if (!places) return [...items]
  return items.map((item) => {
    const offset = (places.toOffset({ line: item.line, column: 1 }) ?? 0) + item.column - 1
    const { line, column } = places.toPoint(offset) ?? item
    return line === item.line && column === item.column ? item : { ...item, line, column }
  })
}

declare module 'vfile' {
  interface DataMap {
    texts: readonly PlacedText[]
    tokens: PageTokens
    places: Location
  }
}
