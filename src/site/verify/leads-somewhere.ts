/** What addresses are checked against. */
export interface BuiltSite {
  /** The path it will be served under. */
  base: string
  /** Every file, below its folder. */
  files: ReadonlySet<string>
  /** The fragments of each page. */
  ids: ReadonlyMap<string, readonly string[]>
}

/**
 * Whether an address in a page leads to a file of the site, and its fragment to an element. Addresses outside the site
 * count as good: they are not the build's to judge.
 *
 * @param page path of the page that holds it
 */
export function leadsSomewhere(target: string, page: string, { base, files, ids }: BuiltSite): boolean {
  const here = `https://site.invalid${base}${page}`
  if (!URL.canParse(target, here)) return false
  const { host, pathname, hash } = new URL(target, here)
  if (host !== 'site.invalid') return true
  const below = decode(pathname)?.slice(base.length)
  const fragment = decode(hash.slice(1))
  if (!pathname.startsWith(base) || below === undefined || fragment === undefined) return false
  const path = below === '' || below.endsWith('/') ? `${below}index.html` : below
  return files.has(path) && (fragment === '' || ids.get(path)?.includes(fragment) === true)
}

/** Undefined for escapes that mean nothing, such as `%zz`. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
