import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import type { LabelledDump } from '../golden/label.ts'
import { runGolden } from '../golden/run-golden.ts'
import { addTallies, f1, type Tally } from '../golden/tally.ts'

/** What an outlet's dumps lose when `outlets.yaml` does not know it. */
export interface OutletLoss {
  outlet: string
  dumps: number
  /** Body-line F1. */
  known: number
  unknown: number
}

/** Parses the dumps of each outlet that was recognised again, with that one outlet taken out of the knowledge base. */
export function compareWithoutOutlets(dumps: readonly LabelledDump[], knowledge: KnowledgeBase): OutletLoss[] {
  const runs = runGolden(dumps, knowledge)
  const outlets = new Set(runs.flatMap(({ record }) => record?.outlet ?? []))
  return [...outlets].toSorted().map((outlet) => {
    const own = runs.filter(({ record }) => record?.outlet === outlet)
    const again = runGolden(own, withoutOutlet(knowledge, outlet))
    return { outlet, dumps: own.length, known: bodyF1(own), unknown: bodyF1(again) }
  })
}

export function formatLeaveOneOut(losses: readonly OutletLoss[]): string {
  if (losses.length === 0) return '  no dump is of a known outlet'
  return losses.map(formatLoss).join('\n')
}

const formatLoss = ({ outlet, dumps, known, unknown }: OutletLoss): string =>
  `  ${outlet.padEnd(20)}${String(dumps).padStart(4)} dumps  body F1 ${known.toFixed(3)} → ${unknown.toFixed(3)}`

function withoutOutlet(knowledge: KnowledgeBase, outlet: string): KnowledgeBase {
  return { ...knowledge, outlets: new Map([...knowledge.outlets].filter(([id]) => id !== outlet)) }
}

const bodyF1 = (runs: readonly { tally: Tally }[]): number => f1(addTallies(runs.map(({ tally }) => tally)).counts.body)
