import { describe, expect, test } from 'vitest'
import { toArchive } from '../../src/archive/archive.ts'
import { pairKey } from '../../src/archive/pairs.ts'
import type { Story } from '../../src/archive/story.ts'
import { makeEvent } from './make-knowledge.ts'
import { makeStory } from './make-story.ts'
import { makeWorld, named } from './make-world.ts'

const talks = makeEvent({ id: 'talks', date: '2024-02-28', participants: ['x', 'y', 'p'], places: ['thanh-pho'] })
const war = makeEvent({ id: 'war', date: '2019', participants: ['y', 'z'] })
const undatedEvent = makeEvent({ id: 'some-day', date: 'XXXX-05-01', participants: ['y', 'z'] })
const old = makeStory({ slug: 'old', published: '2019-01-01' }, named('y', 'z'))
const first = makeStory({ slug: 'first', published: '2021-01-01' }, named('x', 'y', 'p'))
const second = makeStory({ slug: 'second', published: '2024-03-01' }, named('y', 'z', 'x'))
const yearless = makeStory({ slug: 'yearless', published: 'XXXX-03-01' }, named('y', 'z'))
const archive = toArchive([second, yearless, first, old], makeWorld([talks, war, undatedEvent]))

const slugs = (stories: readonly Story[] | undefined) => stories?.map(({ article }) => article.slug)

describe('a profile', () => {
  test('has the stories that name its entity in the order of time, those of unknown year last', () => {
    expect(slugs(archive.profiles.get('y')?.stories)).toEqual(['old', 'first', 'second', 'yearless'])
  })

  test('has the events that it took part in, and of a place those that happened there', () => {
    expect(archive.profiles.get('y')?.events.map(({ id }) => id)).toEqual(['war', 'talks', 'some-day'])
    expect(archive.profiles.get('thanh-pho')?.events.map(({ id }) => id)).toEqual(['talks'])
  })

  test('of a country has those in office, the latest first, and its places', () => {
    const x = archive.profiles.get('x')
    expect(x?.holders.map(({ office }) => office.title)).toEqual(['Thủ tướng', 'Ngoại trưởng'])
    expect(x?.places.map(({ id }) => id)).toEqual(['thanh-pho'])
  })

  test('is missing for a country that nothing leads to, but not for a person', () => {
    expect(archive.profiles.has('w')).toBe(false)
    expect(archive.profiles.has('q')).toBe(true)
  })

  test('mirrors what stories name', () => {
    const named = archive.all.flatMap((story) => story.mentions.map(({ id }) => ({ id, story })))
    expect(named.length).toBeGreaterThan(5)
    for (const { id, story } of named) expect(archive.profiles.get(id)?.stories).toContain(story)
  })
})

describe('a pair of countries', () => {
  test('has the stories that name both and the events of both, in either order', () => {
    const pair = archive.pairs.get(pairKey('z', 'y'))
    expect(slugs(pair?.stories)).toEqual(['old', 'second', 'yearless'])
    expect(pair?.events.map(({ id }) => id)).toEqual(['war', 'some-day'])
    expect(pair?.countries.map(({ id }) => id)).toEqual(['y', 'z'])
  })

  test('comes the sooner the more there is of it, and only when there is something', () => {
    expect([...archive.pairs.keys()]).toEqual(['y z', 'x y', 'x z'])
    expect(archive.pairsOf.get('x')?.map(({ countries }) => countries.map(({ id }) => id))).toEqual([
      ['x', 'y'],
      ['x', 'z'],
    ])
  })

  test('is not made of a roll-call', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `c${index}`)
    const world = makeWorld()
    const [template] = world.countries.values()
    if (!template) throw new Error('the world has countries')
    const knowledge = { ...world, countries: new Map(ids.map((id) => [id, { ...template, id, name: id }])) }
    const mentions = ids.map((id) => ({ id, kind: 'country' as const, name: id }))
    const { pairs } = toArchive([makeStory({ slug: 'a' }, { mentions })], knowledge)
    expect(pairs.size).toBe(15)
  })
})

describe('a thread', () => {
  test('gathers the stories and events that bring all its entities together within its time', () => {
    const thread = archive.threads.get('hoa-dam')
    expect(slugs(thread?.stories)).toEqual(['second'])
    expect(thread?.events).toEqual([])
  })

  test('is left out when it gathers nothing', () => {
    expect(archive.threads.has('vang')).toBe(false)
  })

  test('is known to its stories', () => {
    expect(archive.threadsOf.get(second)?.map(({ thread }) => thread.id)).toEqual(['hoa-dam'])
    expect(archive.threadsOf.get(old)).toBeUndefined()
  })
})
