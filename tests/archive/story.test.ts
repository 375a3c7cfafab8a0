import { expect, test } from 'vitest'
import { toArchive } from '../../src/archive/archive.ts'
import { officeDuring } from '../../src/archive/office-during.ts'
import { person } from '../../src/knowledge/knowledge-base.ts'
import { makeEvent, makeKnowledge } from './make-knowledge.ts'
import { makeStory } from './make-story.ts'

test('a story without a title goes by its opening words', () => {
  const lede = 'Bộ Ngoại giao hôm thứ Sáu cho biết hai nước đã đồng ý tiếp tục các cuộc đàm phán về biên giới chung.'
  expect(makeStory({ slug: 'a', lede })).toMatchObject({
    title: 'Bộ Ngoại giao hôm thứ Sáu cho biết hai nước đã đồng ý tiếp tục các cuộc đàm phán…',
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

test('a story speaks of the event of a day it names, when it names two who took part', () => {
  const event = makeEvent({ id: 'talks', date: '2024-02-28/2024-02-29', participants: ['x', 'y'] })
  const mention = (id: string) => ({ id, kind: 'country' as const, name: id })
  const both = makeStory({ slug: 'both' }, { mentions: [mention('x'), mention('y')], dates: ['2024-02-29'] })
  const one = makeStory({ slug: 'one' }, { mentions: [mention('x')], dates: ['2024-02-29'] })
  const vague = makeStory({ slug: 'vague' }, { mentions: [mention('x'), mention('y')], dates: ['2024-02'] })
  const { eventsOf } = toArchive([both, one, vague], makeKnowledge([event]))
  expect([both, one, vague].map((story) => eventsOf.get(story)?.length)).toEqual([1, 0, 0])
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
