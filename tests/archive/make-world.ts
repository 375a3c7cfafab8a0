import {
  country,
  type KnowledgeBase,
  type KnownEvent,
  person,
  place,
  thread,
} from '../../src/knowledge/knowledge-base.ts'
import { makeKnowledge } from './make-knowledge.ts'

/** A small made-up world: countries x, y, z and the unnamed w; people p, q; a place of x; threads on y and z. */
export function makeWorld(events: readonly KnownEvent[] = []): KnowledgeBase {
  const described = (id: string, name: string) => ({ id, name, description: `${name} là một tên bịa.` })
  const sources = ['https://www.example.org/a']
  const countries = ['x', 'y', 'z', 'w'].map((id) => country.parse(described(id, `Nước ${id.toUpperCase()}`)))
  const people = [
    person.parse({
      ...described('p', 'Người P'),
      sources,
      offices: [
        { title: 'Ngoại trưởng', of: 'x', from: '2010', to: '2015' },
        { title: 'Thủ tướng', of: 'x', from: '2018-05-08' },
      ],
    }),
    person.parse({ ...described('q', 'Người Q'), sources }),
  ]
  const places = [
    place.parse({ ...described('thanh-pho', 'Thành Phố'), country: 'x', latitude: 40, longitude: 44, sources }),
  ]
  const threads = [
    thread.parse({ id: 'hoa-dam', title: 'Hòa đàm', description: 'Một chuỗi.', entities: ['y', 'z'], from: '2020' }),
    thread.parse({ id: 'vang', title: 'Vắng', description: 'Không có gì.', entities: ['w'] }),
  ]
  const byId = <Entry extends { id: string }>(entries: readonly Entry[]) =>
    new Map(entries.map((entry) => [entry.id, entry]))
  return {
    ...makeKnowledge(events),
    countries: byId(countries),
    people: byId(people),
    places: byId(places),
    threads: byId(threads),
  }
}

/** Mentions of a story as its findings have them: `named('x', 'y', 'p')`. */
export function named(...ids: string[]) {
  const kindOf = (id: string) => (/^[wxyz]$/u.test(id) ? 'country' : id.length > 1 ? 'place' : 'person')
  return { mentions: ids.map((id) => ({ id, kind: kindOf(id), name: id.toUpperCase() }) as const) }
}
