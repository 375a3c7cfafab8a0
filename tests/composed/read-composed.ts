import { VFile } from 'vfile'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { readDump } from '../../src/pipeline.ts'
import type { Role } from '../../src/tree/dump-tree.ts'
import type { ComposedPage } from './compose-page.ts'

const bodyRoles: ReadonlySet<Role> = new Set(['lede', 'paragraph', 'subheading'])

/** How made-up pages were read; the lists name the lines. */
export interface ComposedScore {
  body: number
  lost: string[]
  /** Lines taken into the story that are none of it. */
  invented: string[]
  wrongTitles: string[]
  wrongDays: string[]
}

/** Reads pages and holds each line against what it is. */
export function readComposed(pages: readonly ComposedPage[], knowledge: KnowledgeBase): ComposedScore {
  const score: ComposedScore = { body: 0, lost: [], invented: [], wrongTitles: [], wrongDays: [] }
  for (const { text, title, lines } of pages) {
    const { tree, record } = readDump(new VFile({ path: 'dumps/composed.txt', value: text }), knowledge)
    const printed = text.split('\n').flatMap((line, at) => (line === '' ? [] : at + 1))
    const inBody = new Set(
      tree?.children.flatMap(({ role, position }) => (bodyRoles.has(role) ? (position?.start.line ?? 0) : [])),
    )
    lines.forEach((line, at) => {
      const isBody = inBody.has(printed[at] ?? 0)
      if (line.kind === 'body') score.body += 1
      if (line.kind === 'body' && !isBody) score.lost.push(line.text)
      if (line.kind !== 'body' && isBody) score.invented.push(line.text)
    })
    if (record?.title !== title) score.wrongTitles.push(`${record?.title ?? 'none'} ≠ ${title}`)
    if (record?.published.edtf !== '2022-05-12') score.wrongDays.push(`${record?.published.edtf}`)
  }
  return score
}
