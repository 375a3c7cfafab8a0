import type { VFile } from 'vfile'
import { flatMap } from '../collections/flat-map.ts'
import { groupBy } from '../collections/group-by.ts'
import { findNearest } from '../diagnostics/find-nearest.ts'
import { report } from '../diagnostics/report.ts'
import type { Value } from '../diagnostics/word.ts'
import { findHeaderLine } from '../dump/find-header-line.ts'
import type { KnowledgeBase, Outlet } from '../knowledge/knowledge-base.ts'
import { madeOnce } from '../knowledge/made-once.ts'
import { mayBeLost } from '../knowledge/may-be-lost.ts'
import type { DumpTree } from '../tree/dump-tree.ts'
import { blockText } from '../tree/from-dump.ts'
import { phraseFinder } from '../tree/phrase-finder.ts'
import { foldKey } from '../vietnamese/fold.ts'

/**
 * Sets `file.data.outlet` to the id of the outlet whose page this is, when one is found. In order: the header's
 * `outlet`; the address in the header; the folder of the dump, when it is an outlet's id; then what the page prints
 * (lede prefix, lines of furniture that name it), when one known outlet alone fits.
 */
export function findOutlet(tree: DumpTree, file: VFile, knowledge: Pick<KnowledgeBase, 'outlets' | 'gaps'>): void {
  const { outlets } = knowledge
  const { outlet: given, url } = file.data.source?.header ?? {}
  if (given !== undefined && !outlets.has(given) && !mayBeLost(knowledge, given, ['outlets'])) {
    reportUnknown(given, file, outlets)
  }
  const known = given !== undefined && outlets.has(given) ? given : undefined
  const id = known ?? byAddress(url, outlets) ?? byFolder(file.path, outlets) ?? byPage(tree, outlets)
  if (id !== undefined && outlets.has(id)) file.data.outlet = id
}

/** What to write when nothing is near. */
const anyOutlet: Value = { en: 'an id of `knowledge/outlets.yaml`', vi: 'một mã trong `knowledge/outlets.yaml`' }

/** An id that nobody has is most likely a slip for one that somebody has. */
function reportUnknown(given: string, file: VFile, outlets: KnowledgeBase['outlets']): void {
  const nearest = byName(given, outlets) ?? findNearest(given, [...outlets.keys()])
  const expected = nearest === undefined ? anyOutlet : `\`outlet: ${nearest}\``
  const line = findHeaderLine(file, 'outlet') ?? 1
  report(file, 'invalid-header', { found: `outlet: ${given}`, expected }, { line, column: 1 })
}

function byName(given: string, outlets: KnowledgeBase['outlets']): string | undefined {
  const key = foldKey(given)
  return [...outlets.values()].find(({ name, aliases }) => [name, ...aliases].some((other) => foldKey(other) === key))
    ?.id
}

function byAddress(url: string | undefined, outlets: KnowledgeBase['outlets']): string | undefined {
  if (url === undefined) return undefined
  const host = hostOf(url)
  return [...outlets.values()].find(({ home }) => host === hostOf(home) || host.endsWith(`.${hostOf(home)}`))?.id
}

/** Opens the host of most outlets' addresses and says nothing: `www.vov.vn`. */
const wwwPrefix = /^www\./u

function hostOf(url: string): string {
  return new URL(url).hostname.replace(wwwPrefix, '')
}

/** `/` and `\` between the folders of a path. */
const pathSeparator = /[\\/]/u

function byFolder(path: string, outlets: KnowledgeBase['outlets']): string | undefined {
  const folder = path.split(pathSeparator).at(-2)
  return folder !== undefined && outlets.has(folder) ? folder : undefined
}

function byPage(tree: DumpTree, outlets: KnowledgeBase['outlets']): string | undefined {
  const scores = scoreOutlets(tree, outlets)
  const [best, second] = [...scores].toSorted(([, a], [, b]) => b - a)
  return best && best[1] >= leastScore && best[1] > (second?.[1] ?? 0) ? best[0] : undefined
}

/** Marks that weigh less are what many outlets print. */
const leastScore = 2

/** How strongly a page bears each outlet's marks: its prefix weighs three, a line of furniture that names it two. */
function scoreOutlets(tree: DumpTree, outlets: KnowledgeBase['outlets']): ReadonlyMap<string, number> {
  const scores = new Map<string, number>()
  const add = (id: string, score: number) => scores.set(id, (scores.get(id) ?? 0) + score)
  const findNamed = outletFinderOf(outlets)
  for (const block of tree.children) {
    if (block.role === 'furniture') for (const id of findNamed(blockText(block))) add(id, 2)
    if (block.role !== 'lede') continue
    for (const { id, prefixes } of outlets.values()) {
      if (prefixes.some((prefix) => blockText(block).startsWith(prefix))) add(id, 3)
    }
  }
  return scores
}

/** The outlets that a text names. */
type OutletFinder = (text: string) => ReadonlySet<string>

const outletFinderOf = madeOnce((outlets: KnowledgeBase['outlets']) => toOutletFinder([...outlets.values()]))

function toOutletFinder(outlets: readonly Outlet[]): OutletFinder {
  const bearers = groupBy(outlets, ({ name, aliases }) => [name, ...aliases].map(foldKey))
  const findNames = phraseFinder([...bearers.keys()].filter((key) => key !== ''))
  return (text) => new Set(flatMap([...findNames(foldKey(text))], (key) => bearers.get(key) ?? []).map(({ id }) => id))
}

declare module 'vfile' {
  interface DataMap {
    outlet: string
  }
}
