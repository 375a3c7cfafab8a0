import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { toSlug } from '../vietnamese/to-slug.ts'
import { textOfNodes } from './text-of-nodes.ts'

/** The levels of headings in a text, below the page's own h1: `# ` is as good as `## `. */
const levels: Readonly<Record<string, string>> = { h1: 'h2', h2: 'h2', h3: 'h3', h4: 'h4', h5: 'h5', h6: 'h6' }

/** Gives every heading of a text its level below the page's title, and an id made of its words to link to. */
export function rehypeHeadings(): (tree: Root) => void {
  return (tree) => {
    const used = new Map<string, number>()
    visit(tree, 'element', (element) => {
      const level = levels[element.tagName]
      if (level === undefined) return
      const id = toSlug(textOfNodes(element.children)) ?? 'muc'
      const count = (used.get(id) ?? 0) + 1
      used.set(id, count)
      element.tagName = level
      element.properties.id = count === 1 ? id : `${id}-${count}`
    })
  }
}
