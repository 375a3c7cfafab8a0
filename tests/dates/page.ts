import type { PlacedText, Role } from '../../src/tree/dump-tree.ts'

/** A page's texts, one a line from line 1, given as `[role, text]`. */
export function page(...lines: readonly (readonly [Role, string])[]): PlacedText[] {
  return lines.map(([role, text], index) => ({ role, text, line: index + 1, column: 1 }))
}
