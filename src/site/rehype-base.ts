import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/** Puts the site's base, `file.data.base`, before links and pictures that begin with `/`, so that prose works anywhere. */
export function rehypeBase(): (tree: Root, file: VFile) => void {
  return (tree, { data: { base = '/' } }) =>
    visit(tree, 'element', ({ properties }) => {
      for (const key of ['href', 'src']) {
        const value = properties[key]
        if (typeof value === 'string' && value.startsWith('/') && !value.startsWith('//')) {
          properties[key] = base + value.slice(1)
        }
      }
    })
}

declare module 'vfile' {
  interface DataMap {
    /** The path the site is served under: `/archive/`. */
    base: string
  }
}
