import { slugShape } from '../vietnamese/to-slug.ts'
import type { KnowledgeGaps, KnowledgeKind } from './knowledge-base.ts'
import type { KnowledgeFile } from './parse-knowledge-file.ts'

/** What the files of knowledge hold that could not be read; undefined when there is nothing. */
export function findGaps(reading: Readonly<Record<KnowledgeKind, KnowledgeFile<unknown>>>): KnowledgeGaps | undefined {
  const kinds = new Set<KnowledgeKind>()
  const ids = new Set<string>()
  for (const kind of kindsOf(reading)) {
    const { lost, isRead } = reading[kind]
    if (!isRead) kinds.add(kind)
    for (const id of lost) {
      if (typeof id === 'string' && slugShape.test(id)) ids.add(id)
      else kinds.add(kind)
    }
  }
  return kinds.size + ids.size > 0 ? { kinds, ids } : undefined
}

function kindsOf(reading: Readonly<Record<KnowledgeKind, unknown>>): KnowledgeKind[] {
  return Object.keys(reading).filter((name): name is KnowledgeKind => Object.hasOwn(reading, name))
}
