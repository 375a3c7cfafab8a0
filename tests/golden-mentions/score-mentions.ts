import { VFile } from 'vfile'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { parseDump } from '../../src/pipeline.ts'
import type { Label, LabelledPage } from './read-labelled.ts'

export interface Score {
  right: number
  wrong: number
  missed: number
}

/** A label that was not found, or a mention that nobody labelled, as `page:line:column`. */
export interface Slip {
  kind: 'wrong' | 'missed'
  at: string
  label: Label
}

export interface ScoredPages {
  all: Score
  /** Of {@link shortNames} alone. */
  short: Score
  slips: readonly Slip[]
}

/** Short names that are words, people's names, namesakes or borne by several, in small letters. */
const shortNames: ReadonlySet<string> = new Set([
  ...['nga', 'mỹ', 'đức', 'anh', 'pháp', 'ý', 'áo', 'bỉ', 'séc', 'viên', 'georgia', 'eu', 'hđba', 'lhq', 'cis'],
  ...['aliyev', 'sargsyan', 'clinton', 'bush', 'ivanov', 'trump', 'michel', 'baker', 'rice', 'costa', 'harutyunyan'],
  ...['vardanyan', 'kocharyan', 'gul', 'gül', 'akar', 'bono', 'washington', 'michel', 'kilic', 'kılıç', 'scholz'],
])

/**
 * Reads the pages as dumps are read and compares the mentions with the labels: same place, same words, same id.
 *
 * Only ids in `known` count as wrong. The archive's own knowledge is asked, because that is what readers get, and it
 * grows: a mention of somebody who was added after the pages were labelled is neither right nor wrong. Every mention of
 * an id in `known` is labelled in every page. A label inside a longer name that was added later, `Gruzia` in `Quốc hội
 * Gruzia`, is left out. So nothing that was labelled once can rot.
 */
export function scoreMentions(
  pages: readonly LabelledPage[],
  knowledge: KnowledgeBase,
  known: ReadonlySet<string>,
): ScoredPages {
  const all = { right: 0, wrong: 0, missed: 0 }
  const short = { right: 0, wrong: 0, missed: 0 }
  const slips: Slip[] = []
  const count = (kind: keyof Score, label: Label, page: string) => {
    all[kind] += 1
    if (isShort(label)) short[kind] += 1
    if (kind !== 'right') slips.push({ kind, at: `${page}:${label.line}:${label.column}`, label })
  }
  for (const { name, text, labels } of pages) {
    const found = parseDump(new VFile({ path: name, value: text }), knowledge)?.mentions ?? []
    const wanted = new Set(labels.map(toKey))
    const got = new Set(found.map(toKey))
    const unknown = found.filter(({ id }) => !known.has(id))
    for (const label of labels) {
      const isRight = got.has(toKey(label))
      if (isRight || !unknown.some((one) => holds(one, label))) count(isRight ? 'right' : 'missed', label, name)
    }
    for (const one of found) if (known.has(one.id) && !wanted.has(toKey(one))) count('wrong', one, name)
  }
  return { all, short, slips }
}

function holds(outer: Label, inner: Label): boolean {
  return outer.line === inner.line && outer.column <= inner.column && endOf(outer) >= endOf(inner)
}

function endOf({ column, surface }: Label): number {
  return column + surface.length
}

function toKey({ id, surface, line, column }: Label): string {
  return `${line}:${column} ${id} ${surface.normalize('NFC')}`
}

/** A short name alone, or behind a title: `Tổng thống Aliyev`, not `Ilham Aliyev`. */
function isShort({ surface }: Label): boolean {
  const [last = '', before = ''] = surface.split(' ').toReversed()
  return shortNames.has(last.toLowerCase()) && !capital.test(before)
}

const capital = /^\p{Lu}/u

/** The ids that are labelled anywhere: what {@link scoreMentions} is told to know. */
export function idsOf(pages: readonly LabelledPage[]): ReadonlySet<string> {
  return new Set(pages.flatMap(({ labels }) => labels.map(({ id }) => id)))
}

export function f1({ right, wrong, missed }: Score): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed)
}
