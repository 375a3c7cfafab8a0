import type { Floors } from '../golden/read-floors.ts'
import type { ScoredDump } from '../golden/run-golden.ts'
import { sets } from '../golden/sets.ts'
import {
  addTallies,
  type Count,
  type Field,
  f1,
  fields,
  judge,
  precision,
  recall,
  type Tally,
} from '../golden/tally.ts'

/** One line a field: precision, recall, F1 and the counts behind them; then the titles that were invented. */
export function formatScores(runs: readonly ScoredDump[], labelled: readonly Field[] = fields): string {
  const sum = addTallies(runs.map(({ tally }) => tally))
  const head = row(['field', 'precision', 'recall', 'F1', 'right', 'wrong', 'missed'])
  const lines = labelled.map((field) => formatField(field, sum.counts[field]))
  return [head, ...lines, `invented titles: ${sum.inventedTitles}`].join('\n')
}

function formatField(field: Field, count: Count): string {
  const { hits, false: wrong, missed } = count
  if (field === 'credits') return row([field, '', figure(recall(count)), '', hits, '', missed])
  if (field === 'title' || field === 'byline') return row([field, '', '', figure(f1(count)), hits, wrong, ''])
  return row([field, figure(precision(count)), figure(recall(count)), figure(f1(count)), hits, wrong, missed])
}

/** The judged figure of every field for each layout and each phenomenon, worst body first. */
export function formatBreakdown(runs: readonly ScoredDump[]): string {
  const byLayout = formatGroups(runs, ({ label }) => [label.layout])
  const byPhenomenon = formatGroups(runs, ({ label }) => label.phenomena)
  return `${row(['layout', ...fields])}\n${byLayout}\n\n${row(['phenomenon', ...fields])}\n${byPhenomenon}`
}

/** The floors of every set, in the order of the fields. */
export function formatFloors(floors: Floors): string {
  return [
    row(['', ...fields]),
    ...sets.map(({ key, name }) => row([name, ...fields.map((field) => figure(floors[key][field]))])),
  ].join('\n')
}

function formatGroups(runs: readonly ScoredDump[], namesOf: (run: ScoredDump) => readonly string[]): string {
  const groups = new Map<string, Tally[]>()
  for (const run of runs) {
    for (const name of namesOf(run)) groups.set(name, [...(groups.get(name) ?? []), run.tally])
  }
  return [...groups]
    .map(([name, tallies]) => ({ name, sum: addTallies(tallies) }))
    .toSorted((a, b) => worst(a.sum) - worst(b.sum) || (a.name < b.name ? -1 : 1))
    .map(({ name, sum }) => row([name, ...fields.map((field) => figure(judge(field, sum.counts[field])))]))
    .join('\n')
}

const worst = ({ counts }: Tally): number => Math.min(f1(counts.body), f1(counts.title))

const figure = (share: number): string => share.toFixed(3)

const row = ([first = '', ...rest]: readonly (string | number)[]): string =>
  `  ${String(first).padEnd(32)}${rest.map((cell) => String(cell).padStart(10)).join('')}`
