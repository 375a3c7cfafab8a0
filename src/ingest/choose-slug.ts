import type { ArticleRecord } from '../record/article-record.ts'
import { type Slug, slug, toSlug } from '../vietnamese/to-slug.ts'

/** Words of a text that stand in for a missing title. */
const openingWords = 12

/** File names that Windows reserves for devices. */
const reserved = new Set([
  'con',
  'prn',
  'aux',
  'nul',
  ...Array.from({ length: 9 }, (_, n) => [`com${n + 1}`, `lpt${n + 1}`]).flat(),
])

/**
 * A slug for a new article: from its title, else the opening words of its lede, body or first caption, else the dump's
 * name. One that is taken gets `-2`, `-3` and so on.
 *
 * @param dump path of the dump: `dumps/vov/….txt`
 * @param taken slugs, former slugs and file names in use
 */
export function chooseSlug(record: ArticleRecord, dump: string, taken: ReadonlySet<string>): Slug {
  const first = slugFor(record) ?? toSlug(toStem(dump)) ?? slug.parse(`bai-${record.sha256.slice(0, 8)}`)
  const isFree = (candidate: string): boolean => !taken.has(candidate) && !reserved.has(candidate)
  if (isFree(first)) return first
  for (let number = 2; ; number += 1) {
    if (isFree(`${first}-${number}`)) return slug.parse(`${first}-${number}`)
  }
}

/** The slug that a record's own words give; undefined when none of them holds a letter or digit of ASCII. */
function slugFor({ title, lede, body, captions }: ArticleRecord): Slug | undefined {
  const openings = [lede, body[0], captions[0]?.text].map((text) => text?.trim().split(/\s+/u, openingWords).join(' '))
  for (const words of [title, ...openings]) {
    const found = toSlug(words ?? '')
    if (found !== undefined) return found
  }
  return undefined
}

/** `dumps/vov/a.b.txt` → `a.b`. */
function toStem(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name.slice(0, Math.max(name.lastIndexOf('.'), 0)) || name
}
