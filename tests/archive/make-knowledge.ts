import { event, type KnowledgeBase, type KnownEvent, outlet } from '../../src/knowledge/knowledge-base.ts'
import { emptyKnowledge } from '../support/empty-knowledge.ts'

export function makeEvent(keys: { id: string; date: string } & Partial<KnownEvent>): KnownEvent {
  return event.parse({
    title: `Sự kiện ${keys.id}`,
    kind: 'talks',
    summary: 'Một câu.',
    sources: ['https://www.example.org/a'],
    ...keys,
  })
}

/** A knowledge base of two made-up outlets and the events given. */
export function makeKnowledge(events: readonly KnownEvent[] = []): KnowledgeBase {
  const outlets = [
    outlet.parse({ id: 'bao-a', name: 'Báo A', home: 'https://a.example/' }),
    outlet.parse({ id: 'bao-b', name: 'Báo B', home: 'https://b.example/' }),
  ]
  return {
    ...emptyKnowledge(),
    outlets: new Map(outlets.map((entry) => [entry.id, entry])),
    events: new Map(events.map((entry) => [entry.id, entry])),
  }
}
