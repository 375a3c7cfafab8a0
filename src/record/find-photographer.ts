import type { DumpTree } from '../tree/dump-tree.ts'
import { blockText } from '../tree/from-dump.ts'

/** Behind the author or together with him: `Bài: Hà Thu - Ảnh: Lê Sơn`, `Bài và ảnh: Hà Thu`. */
const announced = /(?<!\p{L})ảnh\s?:\s*(?<name>\p{Lu}[^:|;]{2,60}?)\s*\)?$/iu

/** Characters of the longest author's line. */
const longest = 200

/** Who made the pictures of a story, as its author's line says. */
export function findPhotographer(tree: DumpTree): string | undefined {
  for (const block of tree.children) {
    const name = block.role === 'byline' ? announced.exec(blockText(block).slice(0, longest))?.groups?.name : undefined
    if (name !== undefined) return name
  }
  return undefined
}
