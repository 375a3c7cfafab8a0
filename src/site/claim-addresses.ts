import { isAbsolute } from 'node:path'
import { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import { type ContentPlace, toDiskPath, toShownPath } from '../ingest/content-place.ts'
import { type PagePlan, toPermalink } from './views/page-plan.ts'
import type { Views } from './views/views.ts'

/** Kinds of page in the order in which they may take an address: the program's own before those that editors name. */
const order = everyKind([
  'home',
  'entities',
  'entity',
  'events',
  'event',
  'pairs',
  'pair',
  'threads',
  'thread',
  'timeline',
  'map',
  'network',
  'data',
  'drawing',
  'outlets',
  'wanted',
  'search',
  'notFound',
  'calendar',
  'outlet',
  'story',
  'source',
  'prose',
  'redirect',
])

/** The kinds as given; one that is missing is an error of types. */
function everyKind<const Kinds extends readonly (keyof Views)[]>(
  kinds: Kinds & (keyof Views extends Kinds[number] ? unknown : never),
): Kinds {
  return kinds
}

/**
 * The views without the pages of prose and the redirects whose address another page has; each of those is reported on
 * the file that it comes from. (Of two stories with one address, `readSite` has left one out.)
 *
 * @throws {Error} before any page is written, for one that would lie outside the output folder or take the place of the
 * program's own: no content that passed its schema makes one
 */
export function claimAddresses(views: Views, sourceOf: SourceOf): { views: Views; files: VFile[] } {
  const holders = new Map<string, string>()
  const refused = new Set<PagePlan>()
  const files: VFile[] = []
  for (const kind of order) {
    for (const view of views[kind]) {
      const path = toPermalink(view.address)
      assertInside(path)
      const source = sourceOf(view, kind)
      const twin = holders.get(path)
      if (twin === undefined) holders.set(path, source)
      else if (kind === 'prose' || kind === 'redirect') {
        refused.add(view)
        files.push(reportTwin(source, view.address, twin))
      } else throw new Error(`Unexpected ${path} of both ${twin} and ${source}, expected one page an address`)
    }
  }
  const kept = <Plan extends PagePlan>(pages: readonly Plan[]) => pages.filter((page) => !refused.has(page))
  return { views: { ...views, prose: kept(views.prose), redirect: kept(views.redirect) }, files }
}

/** The file that a page comes from, as an editor sees it: an article, a page of prose, a template of the program. */
export type SourceOf = (page: PagePlan, kind: keyof Views) => string

/** {@link SourceOf} for a content folder. */
export function toSourceOf(place: ContentPlace): SourceOf {
  return ({ origin }, kind) =>
    origin === undefined ? `templates/pages/${kind}.11ty.tsx` : toShownPath(place, toDiskPath(place, origin))
}

/** A file with the message that another has its address. */
export function reportTwin(path: string, address: string, twin: string): VFile {
  const file = new VFile({ path })
  report(file, 'duplicate-address', { address: `/${address}`, twin })
  return file
}

/**
 * @param path of a file below the output folder
 * @throws {Error} when it leads out of it
 */
export function assertInside(path: string): void {
  const parts = path.split('/')
  if (
    path.includes('\\') ||
    path.includes('\0') ||
    isAbsolute(path) ||
    parts.some((part) => part === '..' || part === '')
  ) {
    throw new Error(`Unexpected path ${JSON.stringify(path)} of a page or file, expected one below the output folder`)
  }
}
