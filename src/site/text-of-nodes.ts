import type { ElementContent } from 'hast'

/** What a reader sees of nodes, without their elements. */
export function textOfNodes(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOfNodes(node.children) : ''))
    .join('')
}
