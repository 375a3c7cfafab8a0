import type { VFile } from 'vfile'
import { isFatal } from '../diagnostics/report.ts'
import type { Block, DumpTree, Role } from '../tree/dump-tree.ts'
import { ownText } from '../tree/placed-texts.ts'
import type { ArticleRecord } from './article-record.ts'
import { collectCaptions } from './collect-captions.ts'
import { collectOlder, collectRelated } from './collect-stories.ts'
import { findByline } from './find-byline.ts'
import { toLineRoles } from './line-roles.ts'

/**
 * Sets `file.data.record`, the read dump as a record, unless a message was fatal: takes from the tree what it says, from
 * the file's data what the steps before have found (`source`, `outlet`, `published`, `dates`, `mentions`). What the
 * header gives wins over the text.
 */
export function toRecord(tree: DumpTree, file: VFile): void {
  const { source, outlet, published, dates = [], mentions = [] } = file.data
  if (!source || isFatal(file)) return
  const { header } = source
  file.data.record = {
    dump: file.path,
    sha256: source.sha256,
    outlet: outlet ?? null,
    title: header.title ?? textsOf(tree, 'title')[0] ?? null,
    lede: textsOf(tree, 'lede')[0] ?? null,
    byline: header.byline ?? findByline(tree.children.map(toAuthorLine)) ?? null,
    url: header.url ?? null,
    body: textsOf(tree, 'paragraph'),
    subheadings: collectSubheadings(tree),
    captions: collectCaptions(tree),
    related: collectRelated(tree),
    older: collectOlder(tree),
    published: published ?? { edtf: null, basis: 'unknown', evidence: [] },
    dates,
    mentions,
    lines: toLineRoles(tree, source.headerLines),
  }
}

function toAuthorLine(block: Block): string | undefined {
  return (block.role === 'byline' && ownText(block)) || undefined
}

function collectSubheadings(tree: DumpTree): ArticleRecord['subheadings'] {
  const subheadings: ArticleRecord['subheadings'] = []
  let before = 0
  for (const block of tree.children) {
    if (block.role !== 'paragraph' && block.role !== 'subheading') continue
    const text = ownText(block)
    if (text === '') continue
    if (block.role === 'paragraph') before++
    else subheadings.push({ text, before })
  }
  return subheadings
}

function textsOf(tree: DumpTree, role: Role): string[] {
  return tree.children
    .filter((block) => block.role === role)
    .map(ownText)
    .filter((text) => text !== '')
}

declare module 'vfile' {
  interface DataMap {
    record: ArticleRecord
  }
}
