import type { Heading, Nodes, Paragraph, Root } from 'mdast'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Subheading } from '../record/article-record.ts'

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
 * Paragraphs as CommonMark, with the sub-headings that stand above them. Whatever in them looks like markup, such as
 * `# `, `- `, `<script>` or `&lt;`, is escaped and stays text. Paragraphs without a visible character are dropped;
 * CommonMark has none.
 *
 * @example paragraphsToBody(['1. Bộ trưởng', 'a * b']) // '1\\. Bộ trưởng\n\na \\* b'
 */
export function paragraphsToBody(paragraphs: readonly string[], subheadings: readonly Subheading[] = []): string {
  const headingsAbove = (index: number) => subheadings.filter(({ before }) => before === index).map(toHeading)
  const root: Root = {
    type: 'root',
    children: [
      ...paragraphs.flatMap((text, index) =>
        text.trim() === '' ? headingsAbove(index) : [...headingsAbove(index), toParagraph(text)],
      ),
      ...headingsAbove(paragraphs.length),
    ],
  }
  return toMarkdown(root, { bullet: '-', rule: '-', emphasis: '_', unsafe }).replace(/\n$/u, '')
}

/** Headings of the second level: the first is the article's title. */
function toHeading({ text }: Subheading): Heading {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value: text }] }
}

function toParagraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}

/** A paragraph or sub-heading as plain text. */
export interface Block {
  text: string
  isHeading: boolean
}

/**
 * The paragraphs of a body, in their order, its sub-headings among them: without any, the texts of
 * `bodyToBlocks(paragraphsToBody(p))` are `p`.
 */
export function bodyToBlocks(body: string): Block[] {
  return toLeaves(parser.parse(body))
    .map((node) => ({ text: toText(node), isHeading: node.type === 'heading' }))
    .filter(({ text }) => text !== '')
}

/**
 * The paragraphs of a body and its sub-headings apart, as a record has them: `paragraphsToBody` undone.
 *
 * @example blocksToParts(bodyToBlocks('## Một\n\nHai.')) // {body: ['Hai.'], subheadings: [{text: 'Một', before: 0}]}
 */
export function blocksToParts(blocks: readonly Block[]): { body: string[]; subheadings: Subheading[] } {
  const body: string[] = []
  const subheadings: Subheading[] = []
  for (const { text, isHeading } of blocks) {
    if (isHeading) subheadings.push({ text, before: body.length })
    else body.push(text)
  }
  return { body, subheadings }
}

/** Blocks without blocks inside: paragraphs, headings, code, whether in a list or quotation or not. */
function toLeaves(node: Nodes): Nodes[] {
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
      return node.children.flatMap(toLeaves)
    default:
      return [node]
  }
}

function toText(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(toText).join('') : ''
}
