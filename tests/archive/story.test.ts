import { expect, test } from 'vitest'
import { toArchive } from '../../src/archive/archive.ts'
import { officeDuring } from '../../src/archive/office-during.ts'
import { person } from '../../src/knowledge/knowledge-base.ts'
import { makeEvent, makeKnowledge } from './make-knowledge.ts'
import { makeStory } from './make-story.ts'

test('a story without a title goes by its opening words', () => {
  const lede = 'Bộ Ngoại giao hôm thứ Sáu cho biết hai nước đã đồng ý tiếp tục các cuộc đàm phán về biên giới chung.'
  expect(makeStory({ slug: 'a', lede })).toMatchObject({
    title: 'Bộ Ngoại giao hôm thứ Sáu cho biết hai nước đã đồng ý tiếp tục các cuộc đàm…',
    hasTitle: false,
  })
})

test('without a lede, the opening is the first paragraph as it reads, not as it is written', () => {
  expect(makeStory({ slug: 'a', body: '1\\. Bộ trưởng \\* hai\n\nĐoạn sau.' }).title).toBe('1. Bộ trưởng * hai')
})

test('mentions are counted, and left out where an editor says so', () => {
  const mention = (id: string) => ({ id, kind: 'country' as const, name: id.toUpperCase() })
  const { mentions } = makeStory(
    { slug: 'a', mentions: { add: [], remove: ['nga'] } },
    { mentions: [mention('my'), mention('nga'), mention('duc'), mention('duc')] },
  )
  expect(mentions.map(({ id, count }) => [id, count])).toEqual([
    ['duc', 2],
    ['my', 1],
  ])
})

test('mentions that an editor took out are near no date', () => {
  const dates = [{ edtf: '2024-02-29', near: ['x', 'nga'] }]
  expect(makeStory({ slug: 'a', mentions: { add: [], remove: ['nga'] } }, { dates }).dates[0]?.near).toEqual(['x'])
})

test.each<[why: string, edtf: string, near: string[], count: number]>([
  ['two sides that took part', '2024-02-29', ['x', 'y'], 1],
  ['one of them and the place', '2024-02-28', ['x', 'berlin'], 1],
  ['one side alone', '2024-02-29', ['x'], 0],
  ['the place alone', '2024-02-29', ['berlin'], 0],
  ['a person of the other side', '2024-02-29', ['x', 'premier-of-y'], 1],
  ['a person of the same side', '2024-02-29', ['y', 'premier-of-y'], 0],
  ['another day', '2024-02-27', ['x', 'y'], 0],
  ['the month of an event whose days are known', '2024-02', ['x', 'y'], 0],
  ['the month of an event of that month', '2018-04', ['x', 'y'], 1],
])('a story that names a day and %s', (_, edtf, near, count) => {
  const talks = makeEvent({ id: 'talks', date: '2024-02-28/2024-02-29', participants: ['x', 'y'], places: ['berlin'] })
  const protests = makeEvent({ id: 'protests', date: '2018-04', participants: ['x', 'y'] })
  const premier = person.parse({
    ...{ id: 'premier-of-y', name: 'A', description: 'Một người.' },
    offices: [{ title: 'Thủ tướng', of: 'y', from: '2018' }],
  })
  const story = makeStory({ slug: 'a' }, { dates: [{ edtf, near }] })
  const knowledge = { ...makeKnowledge([talks, protests]), people: new Map([[premier.id, premier]]) }
  expect(toArchive([story], knowledge).eventsOf.get(story)).toHaveLength(count)
})

test('a story speaks of an event that it names', () => {
  const event = makeEvent({ id: 'talks', date: '2024-02-29' })
  const story = makeStory({ slug: 'a' }, { mentions: [{ id: 'talks', kind: 'event', name: 'Đàm phán' }] })
  expect(toArchive([story], makeKnowledge([event])).eventsOf.get(story)).toHaveLength(1)
})

test('a person holds the office of the day', () => {
  const someone = person.parse({
    id: 'a',
    name: 'A',
    description: 'Một người.',
    offices: [
      { title: 'Bộ trưởng', of: 'x', from: '2018-05', to: '2021-02-01' },
      { title: 'Thủ tướng', of: 'x', from: '2021-02-01' },
    ],
  })
  const titles = ['2018-04-30', '2018-05-08', '2021-02-01', '2024-01-01'].map(
    (day) => officeDuring(someone, day, day)?.title,
  )
  expect(titles).toEqual([undefined, 'Bộ trưởng', 'Thủ tướng', 'Thủ tướng'])
})
