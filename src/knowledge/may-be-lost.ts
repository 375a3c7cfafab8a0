import type { KnowledgeBase, KnowledgeKind } from './knowledge-base.ts'

/** Whether an id that nobody has may be that of an entry which could not be read. */
export function mayBeLost({ gaps }: Pick<KnowledgeBase, 'gaps'>, id: string, kinds: readonly KnowledgeKind[]): boolean {
  return gaps !== undefined && (gaps.ids.has(id) || kinds.some((kind) => gaps.kinds.has(kind)))
}
