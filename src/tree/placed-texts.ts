import type { Block, DumpTree, PlacedText, Role } from './dump-tree.ts'

/** The article's own text of a block: its text spans, without prefix, terminator, labels and credit. */
export function ownText(block: Block): string {
  return block.children
    .filter((span) => span.type === 'text')
    .map((span) => span.value)
    .join(' ')
    .trim()
}

/** The source of the picture that a block names. */
export function ownCredit(block: Block): string | undefined {
  return block.children.find((span) => span.type === 'credit')?.value.trim()
}

/** Every piece of text of a page with its role and place, in the order of the page. */
export function placedTexts(tree: DumpTree): PlacedText[] {
  return tree.children.flatMap((block) =>
    block.children
      .filter((span) => span.type === 'text' && span.position !== undefined)
      .map((span) => placed(block.role, span.value, span.position?.start)),
  )
}

function placed(role: Role, value: string, start: { line: number; column: number } | undefined): PlacedText {
  return { role, text: value, line: start?.line ?? 1, column: start?.column ?? 1 }
}
