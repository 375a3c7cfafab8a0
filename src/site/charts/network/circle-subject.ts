import type { Profile } from '../../../archive/profile.ts'
import type { ToldThread } from '../../../archive/threads.ts'
import { compareText } from '../../../collections/compare-text.ts'
import type { CircleSubject } from './choose-circle.ts'

/** An entity as the middle of its circle, with the offices and the country that tie others to it. */
export function ofProfile(profile: Profile): CircleSubject {
  const { entity, stories, events } = profile
  const { id, name } = entity.entry
  return { id, name, kind: entity.kind, stories, events, ties: new Map(listTies(profile)) }
}

export function ofThread({ thread, stories, events }: ToldThread): CircleSubject {
  return { id: thread.id, name: thread.title, kind: 'thread', stories, events, ties: new Map() }
}

/** Ids with what ties each; of several offices the latest comes last, and so counts. */
function listTies({ entity, holders }: Profile): [string, string][] {
  const offices = holders.map(({ person, office }): [string, string] => [person.id, office.title]).reverse()
  switch (entity.kind) {
    case 'person':
      return entity.entry.offices.toSorted((a, b) => compareText(a.from, b.from)).map(({ of, title }) => [of, title])
    case 'country':
      return offices
    case 'place':
    case 'organisation':
      return entity.entry.country === undefined ? offices : [...offices, [entity.entry.country, 'Thuộc']]
  }
}
