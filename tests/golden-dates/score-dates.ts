import { VFile } from 'vfile'
import { inferPublished } from '../../src/dates/infer-published.ts'
import type { WeighedDate } from '../../src/dates/published/weighed-date.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { readDump } from '../../src/pipeline.ts'
import type { PublishedEvidence } from '../../src/record/article-record.ts'
import { placedTexts } from '../../src/tree/placed-texts.ts'
import { type DatedDump, kinds } from './read-dated-dumps.ts'

type EvidenceKind = PublishedEvidence['kind']

/** What became of one dump's date. `open` keeps the year or the whole date open; a wrong day in `XXXX-03-01` counts as wrong. */
export type Verdict = 'right' | 'wrong' | 'open'

export interface ScoredDate {
  dump: DatedDump
  edtf: string | null
  verdict: Verdict
  /** Given without `~`: from header, dateline or address. */
  isCertain: boolean
}

/** Dates every dump, leaving some kinds of evidence in the text out. */
export function scoreDates(
  dumps: readonly DatedDump[],
  knowledge: KnowledgeBase,
  without: ReadonlySet<EvidenceKind> = new Set(),
): ScoredDate[] {
  return dumps.map((dump) => {
    const { edtf } = weigh(dump, knowledge, without).published
    return { dump, edtf, verdict: judge(edtf, dump.published), isCertain: edtf !== null && !edtf.endsWith('~') }
  })
}

function weigh(dump: DatedDump, knowledge: KnowledgeBase, without: ReadonlySet<EvidenceKind>): WeighedDate {
  const file = new VFile({ path: dump.dump, value: dump.text })
  const { tree } = readDump(file, knowledge)
  const { published, url, retrieved } = file.data.source?.header ?? {}
  const given = { ...(published && { published }), ...(url && { url }), ...(retrieved && { retrieved }) }
  return inferPublished(tree ? placedTexts(tree) : [], given, knowledge, without)
}

function judge(edtf: string | null, published: string): Verdict {
  if (edtf === null) return 'open'
  const isOpen = edtf.startsWith('XXXX') || edtf.length < published.length
  const isRight = isOpen
    ? published.slice(4).startsWith(edtf.slice(4)) && (edtf.startsWith('XXXX') || published.startsWith(edtf))
    : edtf.startsWith(published)
  if (!isRight) return 'wrong'
  return isOpen ? 'open' : 'right'
}

/** How many dates are right, wrong and open. */
export function count(scored: readonly ScoredDate[]): Readonly<Record<Verdict, number>> {
  const of = (verdict: Verdict) => scored.filter((one) => one.verdict === verdict).length
  return { right: of('right'), wrong: of('wrong'), open: of('open') }
}

/** The kinds of evidence in the text that are left out one by one. */
const ablated: readonly EvidenceKind[] = ['leap-day', 'weekday', 'explicit-year', 'office-term', 'known-event']

/** Figures by kind of evidence and what each kind contributes, a line each, for the bench. */
export function formatDateScores(dumps: readonly DatedDump[], knowledge: KnowledgeBase): string {
  const scored = scoreDates(dumps, knowledge)
  const byKind = kinds.map((kind) =>
    toLine(
      kind,
      scored.filter(({ dump }) => dump.evidence === kind),
    ),
  )
  const without = ablated.map((kind) => toLine(`without ${kind}`, scoreDates(dumps, knowledge, new Set([kind]))))
  return [toLine('all', scored), ...byKind, ...without].join('\n')
}

function toLine(name: string, scored: readonly ScoredDate[]): string {
  const { right, wrong, open } = count(scored)
  return `${name.padEnd(24)} ${right} right, ${wrong} wrong, ${open} open of ${scored.length}`
}
