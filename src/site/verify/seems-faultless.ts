import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findUncovered } from './find-uncovered.ts'
import { leadsSomewhere } from './leads-somewhere.ts'
import { toKeeper } from './to-keeper.ts'

/** ` href="/2024/"`, ` id="dong-12"`: an attribute with an address or a fragment, as it is always written in the pages. */
const attribute = / (?<key>href|src|action|poster|id)="(?<value>[^"]*)"/gu

/** `/2024/`, `https://example.org/`: what does not depend on the page that it stands on. */
const fromRoot = /^(?:\/|https:)/u

/**
 * Whether the pages of a site that was just written have, for sure, nothing that `verifyPages` would report. They are not
 * parsed, so that it takes a third of the time: what only looks like an attribute, or a letter that is not drawn, is a
 * doubt.
 *
 * @param files every file, below the folder
 * @param base the path it will be served under
 */
export function seemsFaultless(folder: string, files: ReadonlySet<string>, base: string): boolean {
  const keep = toKeeper()
  const ids = new Map<string, readonly string[]>()
  const targets = new Set<string>()
  for (const path of files) {
    if (!path.endsWith('.html')) continue
    const html = readFileSync(join(folder, path), 'utf8')
    const page = skim(html, keep)
    ids.set(path, page.ids)
    const isGood = (target: string) => isWithin(target, page.ids) || leadsSomewhere(target, path, { base, files, ids })
    if (findUncovered(html).length > 0 || !page.own.every(isGood)) return false
    for (const target of page.common) targets.add(target)
  }
  return [...targets].every((target) => leadsSomewhere(target, '', { base, files, ids }))
}

function isWithin(target: string, ids: readonly string[]): boolean {
  return target.startsWith('#') && ids.includes(target.slice(1))
}

/** What a page seems to hold. */
interface Skimmed {
  ids: string[]
  /** Addresses that mean the same on every page. */
  common: string[]
  /** All others: `#dong-12`. */
  own: string[]
}

function skim(html: string, keep: (text: string) => string): Skimmed {
  const page: Skimmed = { ids: [], common: [], own: [] }
  for (const { groups } of html.matchAll(attribute)) {
    const { key, value = '' } = groups ?? {}
    const found = key === 'id' ? page.ids : fromRoot.test(value) ? page.common : page.own
    found.push(keep(value))
  }
  return page
}
