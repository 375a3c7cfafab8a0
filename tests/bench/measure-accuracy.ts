import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import type { Accuracy } from '../../src/site/accuracy/accuracy.ts'
import { type HeldBackRow, scoreTable, valueAccuracy } from '../dates/held-back/held-back.ts'
import { readLabels } from '../golden/label.ts'
import { runGolden } from '../golden/run-golden.ts'
import { sets } from '../golden/sets.ts'
import { addTallies, fields, judge } from '../golden/tally.ts'
import { readDatedDumps } from '../golden-dates/read-dated-dumps.ts'
import { count, scoreDates } from '../golden-dates/score-dates.ts'
import { type LabelledPage, readLabelled } from '../golden-mentions/read-labelled.ts'
import { f1, idsOf, type Score, scoreMentions } from '../golden-mentions/score-mentions.ts'
import { dateTables } from './date-tables.ts'

/** Every figure of the labelled sets that readers are told: the same for the same code, knowledge and labels. */
export function measureAccuracy(knowledge: KnowledgeBase): Accuracy {
  return {
    pages: measurePages(knowledge),
    dates: { golden: measureDates(knowledge) },
    expressions: Object.fromEntries(Object.entries(dateTables).map(([set, table]) => [set, measureTable(table)])),
    mentions: measureMentions(knowledge),
  }
}

function measurePages(knowledge: KnowledgeBase): Accuracy[string] {
  return Object.fromEntries(
    sets.map(({ key, folder }) => {
      const runs = runGolden(readLabels(folder), knowledge)
      const sum = addTallies(runs.map(({ tally }) => tally))
      const shares = fields.map((field) => [field, toShare(judge(field, sum.counts[field]))] as const)
      return [key, { counts: { dumps: runs.length }, shares: Object.fromEntries(shares) }]
    }),
  )
}

function measureDates(knowledge: KnowledgeBase): Accuracy[string][string] {
  const scored = scoreDates(readDatedDumps(), knowledge)
  return { counts: { dumps: scored.length, ...count(scored) }, shares: {} }
}

function measureTable(table: readonly HeldBackRow[]): Accuracy[string][string] {
  const score = scoreTable(table)
  return { counts: { sentences: score.rows }, shares: { values: toShare(valueAccuracy(score)) } }
}

function measureMentions(knowledge: KnowledgeBase): Accuracy[string] {
  const golden = readLabelled('tests/golden-mentions/dumps')
  const heldBack = readLabelled('tests/golden-mentions/held-back')
  const known = idsOf([...golden, ...heldBack])
  const measure = (pages: readonly LabelledPage[]) => {
    const { all } = scoreMentions(pages, knowledge, known)
    return { counts: { pages: pages.length, names: all.right + all.missed, ...all }, shares: toShares(all) }
  }
  return { golden: measure(golden), heldBack: measure(heldBack) }
}

function toShares(score: Score): Record<string, number> {
  const { right, wrong, missed } = score
  return {
    precision: toShare(right / (right + wrong)),
    recall: toShare(right / (right + missed)),
    f1: toShare(f1(score)),
  }
}

/** To four places. */
function toShare(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
