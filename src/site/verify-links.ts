import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import { listPaths } from '../ingest/list-paths.ts'

/** Attributes that hold one address. */
const addressAttributes = ['href', 'src', 'action', 'poster'] as const

interface PageLinks {
  /** Path below the site: `2024/03/01/index.html`. */
  path: string
  targets: readonly string[]
}

/**
 * Checks every address in every page of the built site, fragments included. Each broken one is reported on a file named
 * as the page; the returned files are those with messages.
 *
 * @param folder the built site
 * @param base the path it will be served under
 */
export async function verifyLinks(folder: string, base: string): Promise<VFile[]> {
  const names = await listPaths(folder, { hidden: true })
  const ids = new Map<string, ReadonlySet<string>>()
  const pages: PageLinks[] = []
  for (const path of names.filter((name) => name.endsWith('.html'))) {
    const page = readLinks(await readFile(join(folder, path), 'utf8'))
    ids.set(path, page.ids)
    pages.push({ path, targets: page.targets })
  }
  const files = new Set(names)
  return pages.flatMap((page) => {
    const broken = page.targets.filter((target) => !leadsSomewhere(target, page.path, base, files, ids))
    return broken.length > 0 ? [toReport(page.path, broken)] : []
  })
}

/** The addresses of a page, each once, and its fragments. */
function readLinks(html: string): { targets: string[]; ids: ReadonlySet<string> } {
  const targets = new Set<string>()
  const ids = new Set<string>()
  const parser = new Parser({
    onopentag(_name, attributes) {
      if (attributes.id !== undefined) ids.add(attributes.id)
      for (const name of addressAttributes) {
        const target = attributes[name]
        if (target !== undefined) targets.add(target)
      }
    },
  })
  parser.end(html)
  return { targets: [...targets], ids }
}

/** Addresses outside the site count as good: they are not the build's to judge. */
function leadsSomewhere(
  target: string,
  page: string,
  base: string,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const here = `https://site.invalid${base}${page}`
  if (!URL.canParse(target, here)) return false
  const { host, pathname, hash } = new URL(target, here)
  if (host !== 'site.invalid') return true
  const below = decode(pathname)?.slice(base.length)
  const fragment = decode(hash.slice(1))
  if (!pathname.startsWith(base) || below === undefined || fragment === undefined) return false
  const path = below === '' || below.endsWith('/') ? `${below}index.html` : below
  return files.has(path) && (fragment === '' || ids.get(path)?.has(fragment) === true)
}

/** Undefined for escapes that mean nothing, such as `%zz`. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function toReport(path: string, broken: readonly string[]): VFile {
  const file = new VFile({ path })
  for (const target of broken) report(file, 'broken-link', { target })
  return file
}
