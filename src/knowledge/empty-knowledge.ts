import type { KnowledgeBase } from './knowledge-base.ts'

/** A knowledge base that knows nothing: what an archive without `content/knowledge` has. */
export function emptyKnowledge(): KnowledgeBase {
  return {
    people: new Map(),
    countries: new Map(),
    places: new Map(),
    organisations: new Map(),
    events: new Map(),
    threads: new Map(),
    outlets: new Map(),
  }
}
