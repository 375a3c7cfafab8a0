import { flatMap } from '../../collections/flat-map.ts'
import type { KnowledgeBase, Outlet } from '../../knowledge/knowledge-base.ts'
import { madeOnce } from '../../knowledge/made-once.ts'
import { foldKey } from '../../vietnamese/fold.ts'

/** What the known outlets print, folded: all outlets together, for a page does not say whose it is. */
export interface OutletWords {
  prefixes: readonly string[]
  furniture: ReadonlySet<string>
  relatedHeadings: ReadonlySet<string>
  olderHeadings: ReadonlySet<string>
}

/** The words of a knowledge base's outlets, folded. */
export const outletWordsOf = madeOnce((outlets: KnowledgeBase['outlets']) => toOutletWords([...outlets.values()]))

function toOutletWords(outlets: readonly Outlet[]): OutletWords {
  const keys = (texts: readonly string[]) => new Set(texts.map(foldKey))
  return {
    prefixes: flatMap(outlets, (outlet) => outlet.prefixes),
    furniture: keys(flatMap(outlets, (outlet) => outlet.furniture)),
    relatedHeadings: keys(flatMap(outlets, (outlet) => outlet.headings.related)),
    olderHeadings: keys(flatMap(outlets, (outlet) => outlet.headings.older)),
  }
}
