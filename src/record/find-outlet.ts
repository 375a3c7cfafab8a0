import type { VFile } from 'vfile'
import type { KnowledgeBase, Outlet } from '../knowledge/knowledge-base.ts'
import type { DumpTree } from '../tree/dump-tree.ts'
import { blockText } from '../tree/from-dump.ts'
import { fold, foldKey } from '../vietnamese/fold.ts'

/**
 * Sets `file.data.outlet` to the id of the outlet whose page this is, when one is found. In order: the header's
 * `outlet`; the address in the header; the folder of the dump, when it is an outlet's id; then what the page prints
 * (lede prefix, lines of furniture that name it), when one known outlet alone fits.
 */
export function findOutlet(tree: DumpTree, file: VFile, outlets: KnowledgeBase['outlets']): void {
  const { outlet: given, url } = file.data.source?.header ?? {}
  const id = given ?? byAddress(url, outlets) ?? byFolder(file.path, outlets) ?? byPage(tree, outlets)
  if (id !== undefined && outlets.has(id)) file.data.outlet = id
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
  const scores = [...outlets.values()].map((outlet) => ({ id: outlet.id, score: scoreOf(tree, outlet) }))
  const [best, second] = scores.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score)
  return best && best.score >= leastScore && best.score > (second?.score ?? 0) ? best.id : undefined
}

/** Marks that weigh less are what many outlets print. */
const leastScore = 2

/** How strongly a page bears an outlet's marks: its prefix weighs three, a line of furniture that names it two. */
function scoreOf(tree: DumpTree, outlet: Outlet): number {
  const names = [outlet.name, ...outlet.aliases].map(fold)
  return tree.children.reduce((score, block) => {
    const text = blockText(block)
    if (block.role === 'lede' && outlet.prefixes.some((prefix) => text.startsWith(prefix))) return score + 3
    if (block.role !== 'furniture') return score
    const folded = ` ${foldKey(text)} `
    const named = names.some((name) => folded.includes(` ${foldKey(name)} `))
    return named ? score + 2 : score
  }, 0)
}

declare module 'vfile' {
  interface DataMap {
    outlet: string
  }
}
