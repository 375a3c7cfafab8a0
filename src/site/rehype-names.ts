import type { Element, ElementContent, Root, Text } from 'hast'
import type { VFile } from 'vfile'
import type { NamedSpan } from '../archive/story.ts'
import { type Linking, linkNames, type TextPart, toMayLink } from './link-names.ts'
import { textOfNodes } from './text-of-nodes.ts'

/** The names in a body: `spans` beside the `paragraphs` that they are in, which are those of `bodyToBlocks`. */
export interface BodyNames {
  paragraphs: readonly string[]
  spans: readonly (readonly NamedSpan[])[]
  linking: Linking
}

/** Elements that hold text; a paragraph of a tight list is the item itself. */
const blocks: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'li'])

/** Where names are only marked: a link in them would be put into someone's mouth, or lie in the outline of the page. */
const unlinked: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'a', 'pre'])

/** How many paragraphs may be missing from the HTML in a row: a block of HTML, which is dropped. */
const reach = 8

/**
 * Links the first mention of each entity and marks the others as `<data value="id">`. The text stays the same; there is no
 * link in a link. A block whose text is not the paragraph expected is left alone, and so is a name that markup divides.
 */
export function rehypeNames(): (tree: Root, file: VFile) => void {
  return (tree, { data: { names } }) => {
    if (names === undefined) return
    let next = 0
    const walk = (element: Element | Root, mayLink: boolean): void => {
      for (const child of element.children) {
        if (child.type !== 'element') continue
        const isOpen = mayLink && !unlinked.has(child.tagName)
        const text = blocks.has(child.tagName) ? textOfNodes(child.children) : ''
        const found = text === '' ? -1 : names.paragraphs.slice(next, next + reach).indexOf(text)
        if (found < 0) {
          walk(child, isOpen)
          continue
        }
        const block: Block = {
          spans: names.spans[next + found] ?? [],
          linking: names.linking,
          mayLink: toMayLink(text),
        }
        next += found + 1
        child.children = mark(child.children, 0, block, isOpen)
      }
    }
    walk(tree, true)
  }
}

/** A paragraph whose names are to be marked; offsets count from its beginning. */
interface Block {
  spans: readonly NamedSpan[]
  linking: Linking
  mayLink: (offset: number) => boolean
}

function mark(nodes: readonly ElementContent[], from: number, block: Block, isOpen: boolean): ElementContent[] {
  let offset = from
  return nodes.flatMap((node): ElementContent[] => {
    const start = offset
    offset += textOfNodes([node]).length
    if (node.type === 'text') return markText(node, start, block, isOpen)
    if (node.type !== 'element') return [node]
    return [{ ...node, children: mark(node.children, start, block, isOpen && !unlinked.has(node.tagName)) }]
  })
}

function markText(
  { value }: Text,
  from: number,
  { spans, linking, mayLink }: Block,
  isOpen: boolean,
): ElementContent[] {
  const own = spans.filter(({ start, end }) => start >= from && end <= from + value.length)
  const shifted = own.map(({ id, start, end }) => ({ id, start: start - from, end: end - from }))
  return linkNames(value, shifted, linking, (offset) => isOpen && mayLink(from + offset)).map(toNode)
}

function toNode(part: TextPart): ElementContent {
  if (typeof part === 'string') return { type: 'text', value: part }
  const { text, id, url } = part
  const [tagName, properties] = url === undefined ? ['data', { value: id }] : ['a', { href: url, dataPreview: '' }]
  return { type: 'element', tagName, properties, children: [{ type: 'text', value: text }] }
}

declare module 'vfile' {
  interface DataMap {
    names: BodyNames
  }
}
