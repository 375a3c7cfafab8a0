import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { rehypeBase } from './rehype-base.ts'
import { rehypeHeadings } from './rehype-headings.ts'
import { type BodyNames, rehypeNames } from './rehype-names.ts'

const processor = unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(rehypeSanitize)
  .use(rehypeHeadings)
  .use(rehypeBase)
  .use(rehypeNames)
  .use(rehypeStringify)
  .freeze()

/**
 * CommonMark → HTML for the middle of a page. HTML in the text stays text or is dropped; addresses are `http(s)` or
 * within the site; a link that begins with `/` gets the site's base. Of the names the first mentions are linked.
 */
export function renderBody(markdown: string, base: string, names?: BodyNames): string {
  return String(processor.processSync({ value: markdown, data: { base, ...(names && { names }) } }))
}
