import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Puts the site's base before links and pictures that begin with `/`, so that prose works under any path. */
export function rehypeBase(base: string): (tree: Root) => void {
  return (tree) =>
    visit(tree, 'element', ({ properties }) => {
      for (const key of ['href', 'src']) {
        const value = properties[key]
        if (typeof value === 'string' && value.startsWith('/') && !value.startsWith('//')) {
          properties[key] = base + value.slice(1)
        }
      }
    })
}
