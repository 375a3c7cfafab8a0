import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { type LabelledPage, readLabelled } from '../golden-mentions/read-labelled.ts'
import { f1, idsOf, type Score, scoreMentions } from '../golden-mentions/score-mentions.ts'

/**
 * F1 of links, all and short names, of both sets.
 *
 * @param details also each slip of the golden set; those of the pages held back are never looked at
 */
export function formatMentionScores(knowledge: KnowledgeBase, details: boolean): string {
  const golden = readLabelled('tests/golden-mentions/dumps')
  const heldBack = readLabelled('tests/golden-mentions/held-back')
  const known = idsOf([...golden, ...heldBack])
  const score = (pages: readonly LabelledPage[]) => scoreMentions(pages, knowledge, known)
  const lines = Object.entries({ 'golden set': golden, 'held back': heldBack }).flatMap(([name, pages]) => {
    const { all, short } = score(pages)
    return [toLine(`${name}, ${pages.length} pages`, all), toLine(`${name}, short names`, short)]
  })
  const slips = details ? score(golden).slips : []
  return [...lines, ...slips.map(({ kind, at, label }) => `    ${kind} ${at} ${label.surface} = ${label.id}`)].join(
    '\n',
  )
}

function toLine(name: string, score: Score): string {
  const { right, wrong, missed } = score
  return `  ${name.padEnd(26)}F1 ${f1(score).toFixed(3)}   ${right} right, ${wrong} wrong, ${missed} missed`
}
