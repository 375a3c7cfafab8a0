import { styleText } from 'node:util'
import { groupBy } from '../collections/group-by.ts'
import { toPrintable } from '../diagnostics/printable.ts'
import { toLineRoles } from '../record/line-roles.ts'
import { roleLabels } from '../site/labels.ts'
import type { Block, DumpTree, Role } from '../tree/dump-tree.ts'
import { toReasonLabel } from '../tree/reasons.ts'
import { formatNumber } from '../vietnamese/format-number.ts'
import type { Language } from './command.ts'
import { fitText } from './fit-text.ts'

/** How a dump is laid out for whom. */
export interface Look {
  /** Width of the terminal; undefined: lines are as long as they are. */
  columns: number | undefined
  colour: boolean
  /** Of roles and reasons. */
  language: Language
}

/** Columns for what a line is, and for why: at most, and on a narrow terminal. */
const roleWidths = { en: 16, vi: 22 } as const
const reasonWidths = { most: 60, least: 24, share: 0.4 }

/** Least room for the dump's own text on a narrow terminal. */
const leastText = 20

/** What a role looks like: the story stands out, the rest of the page stands back. */
const colours: Readonly<Partial<Record<Role, 'bold' | 'cyan' | 'magenta' | 'green' | 'yellow'>>> = {
  title: 'bold',
  lede: 'green',
  paragraph: 'green',
  subheading: 'green',
  dateline: 'yellow',
  byline: 'yellow',
  caption: 'magenta',
  credit: 'magenta',
  'related-title': 'cyan',
  'related-abstract': 'cyan',
  'older-title': 'cyan',
}

/**
 * A dump with the role of each line in the margin, the evidence that decided, and the role that came second.
 *
 * @param text the dump's normalised text
 * @param headerLines lines at its top that are its header
 */
export function explainDump(
  text: string,
  tree: DumpTree,
  headerLines: number,
  { columns, colour, language }: Look,
): string {
  const lines = text.split('\n')
  const numberWidth = String(lines.length).length
  const { most, least, share } = reasonWidths
  const reasonWidth = columns === undefined ? most : Math.min(most, Math.max(least, Math.floor(columns * share)))
  const roleWidth = roleWidths[language]
  const margin = numberWidth + roleWidth + reasonWidth + 7
  const textWidth = columns === undefined ? undefined : Math.max(columns - margin, leastText)
  const blocks = indexBlocks(tree)
  return toLineRoles(tree, headerLines)
    .map(({ line, role, reason }) => {
      const block = blocks.get(line)?.find((found) => found.role === role)
      const said = language === 'vi' ? toReasonLabel(reason) || reason : reason
      const why = block ? `${said}${toSecond(block, language)}` : said
      const number = String(line).padStart(numberWidth)
      const left = `${number}  ${fitText(language === 'vi' ? roleLabels[role] : role, roleWidth)}  ${fitText(toPrintable(why), reasonWidth)}`
      const right = fitText(toPrintable(lines[line - 1] ?? ''), textWidth).trimEnd()
      return `${paint(left, role, colour)} │ ${right}`.trimEnd()
    })
    .join('\n')
}

function indexBlocks(tree: DumpTree): Map<number, Block[]> {
  return groupBy(tree.children, ({ position }) => {
    const { start, end } = position ?? { start: { line: 1 }, end: { line: 0 } }
    return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index)
  })
}

/** The role that came second, and by how much: ` (else kicker, 1.5 behind)`; empty when no other was thought of. */
function toSecond({ data }: Block, language: Language): string {
  const runnerUp = data.findRunnerUp?.()
  if (!runnerUp) return ''
  return language === 'vi'
    ? ` (hoặc ${roleLabels[runnerUp.role].toLowerCase()}, kém ${formatNumber(Number(runnerUp.behind.toFixed(1)))})`
    : ` (else ${runnerUp.role}, ${runnerUp.behind.toFixed(1)} behind)`
}

function paint(text: string, role: Role, colour: boolean): string {
  return colour ? styleText(colours[role] ?? 'dim', text, { validateStream: false }) : text
}
