import { foldKey } from '../../vietnamese/fold.ts'
import type { LineView } from '../lines/line-view.ts'

/** The host of an address or e-mail, without its ending: `https://phu-sa.vn/…`, `toasoan@phusa.vn`. */
const host = /(?:https?:\/\/(?:www\.)?|www\.|@)(?<name>[\p{L}\d-]{4,30})\.\p{L}{2,}/gu

/** Letters of the shortest name that is told by its spelling. */
const shortest = 5

/** What a page calls itself, folded and without spaces: the hosts of its addresses, the prefix of its lede. */
export function findOwnNames(lines: readonly LineView[]): Set<string> {
  const names: string[] = []
  for (const { text, prefix } of lines) {
    if (prefix) names.push(toSpelling(prefix.replace(webEnding, '')), toSpelling(agency.exec(prefix)?.[0] ?? ''))
    if (text.includes('@') || text.includes('www.') || text.includes('://')) names.push(...hostsOf(text))
  }
  return new Set(names.filter(({ length }) => length >= shortest))
}

/** Characters of a line in which addresses are looked for. */
const reach = 500

function hostsOf(text: string): string[] {
  return [...text.slice(0, reach).matchAll(host)].map(({ groups }) => toSpelling(groups?.name ?? ''))
}

/** The agency behind the city in a prefix: `MOSKVA (Sputnik) - `. */
const agency = /\([^()]+\)/u

/** `.vn - ` behind the name in a prefix. */
const webEnding = /\.(?:vn|com|net|org)\b/iu

/** Whether a line says nothing but what the page calls itself, or begins with it: `Phù Sa Net` on `phusa.vn`. */
export function isOwnName(key: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false
  const spelling = toSpelling(key)
  return (
    spelling.length >= shortest && [...names].some((name) => spelling.startsWith(name) || name.startsWith(spelling))
  )
}

function toSpelling(text: string): string {
  return foldKey(text).replaceAll(' ', '')
}
