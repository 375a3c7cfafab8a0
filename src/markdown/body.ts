import type { Nodes, Root } from 'mdast'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse)

/**
 * Escaped beyond what CommonMark needs: a lone `]`, which costs its reader a search back to the start of the paragraph
 * (minutes for a body of one 5 MB line), and U+FEFF, which the reader drops at the start of a file.
 */
const unsafe: Options['unsafe'] = [
  { character: ']', inConstruct: 'phrasing' },
  { character: '\uFEFF', inConstruct: 'phrasing' },
]

/**
 * Paragraphs as CommonMark. Whatever in them looks like markup, such as `# `, `- `, `<script>` or `&lt;`, is escaped
 * and stays text. Paragraphs without a visible character are dropped; CommonMark has none.
 *
 * @example paragraphsToBody(['1. Bộ trưởng', 'a * b']) // '1\\. Bộ trưởng\n\na \\* b'
 */
export function paragraphsToBody(paragraphs: readonly string[]): string {
  const root: Root = {
    type: 'root',
    children: paragraphs
      .filter((text) => text.trim() !== '')
      .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  }
  return toMarkdown(root, { bullet: '-', rule: '-', emphasis: '_', unsafe }).replace(/\n$/u, '')
}

/** The paragraphs of a body as plain text, in their order: `bodyToParagraphs(paragraphsToBody(p))` equals `p`. */
export function bodyToParagraphs(body: string): string[] {
  return toLeaves(parser.parse(body)).filter((text) => text !== '')
}

/** Blocks without blocks inside: paragraphs, headings, code, whether in a list or quotation or not. */
function toLeaves(node: Nodes): string[] {
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
      return node.children.flatMap(toLeaves)
    default:
      return [toText(node)]
  }
}

function toText(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(toText).join('') : ''
}
