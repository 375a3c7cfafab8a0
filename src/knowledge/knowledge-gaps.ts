import type { KnowledgeBase, KnowledgeKind } from './knowledge-base.ts'

/** What is missing of the knowledge because it could not be read, so that a message about it is not followed by echoes. */
export interface KnowledgeGaps {
  /** Kinds of which any entry may be missing: the file was left out, or an entry whose id nobody can tell. */
  kinds: ReadonlySet<KnowledgeKind>
  /** Ids of entries that were left out. */
  ids: ReadonlySet<string>
}

/** Whether an id that nobody has may be that of an entry which could not be read. */
export function mayBeLost({ gaps }: Pick<KnowledgeBase, 'gaps'>, id: string, kinds: readonly KnowledgeKind[]): boolean {
  return gaps !== undefined && (gaps.ids.has(id) || kinds.some((kind) => gaps.kinds.has(kind)))
}
