import { Parser } from 'htmlparser2'
import { inject } from 'vitest'
import { readShownPages } from './site-pages.ts'

/** A link inside the site, from the middle of a page: menus, breadcrumbs and footers are left out. */
export interface SiteLink {
  /** Paths below the site; a further page of a list counts as its first. */
  from: string
  to: string
  /** The fragment of the section that holds it (`tin-lien-quan`), or the class of the aside (`notice versions`). */
  section: string
}

/** `trang/2/` at the end of a further page's address. */
const furtherPage = /trang\/\d+\/$/u

/** Every link between two pages of the site. */
export function readGraph(): SiteLink[] {
  const base = new URL(inject('siteUrl')).pathname
  return readShownPages().flatMap(({ path, html }) => {
    const from = path.replace(furtherPage, '')
    return readLinks(html).flatMap(({ href, section }) => {
      const { pathname } = new URL(href, `https://site.invalid${base}${path}`)
      if (!href.startsWith(base) && !href.startsWith('.')) return []
      return [{ from, to: decodeURI(pathname.slice(base.length)).replace(furtherPage, ''), section }]
    })
  })
}

interface Open {
  name: string
  section: string
  isMain: boolean
}

/** Elements that give the links in them a part of the page. */
const sections: ReadonlySet<string> = new Set(['section', 'aside', 'details'])

function readLinks(html: string): { href: string; section: string }[] {
  const links: { href: string; section: string }[] = []
  const open: Open[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      const parent = open.at(-1) ?? { section: '', isMain: false }
      const own = sections.has(name) ? (attributes['aria-labelledby'] ?? attributes.id ?? attributes.class) : undefined
      const isMain = name === 'main' || (parent.isMain && !(name === 'nav' && attributes.class === 'breadcrumbs'))
      const here = { name, section: own ?? parent.section, isMain }
      open.push(here)
      if (name === 'a' && attributes.href !== undefined && here.isMain) {
        links.push({ href: attributes.href, section: here.section })
      }
    },
    onclosetag: () => open.pop(),
  })
  parser.end(html)
  return links
}
