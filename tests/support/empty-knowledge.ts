import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'

/** A knowledge base that knows nothing. */
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
