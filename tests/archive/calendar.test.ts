import { expect, test } from 'vitest'
import { toArchive } from '../../src/archive/archive.ts'
import { makeEvent, makeKnowledge } from './make-knowledge.ts'
import { makeStory } from './make-story.ts'

const knowledge = makeKnowledge([
  makeEvent({ id: 'war', date: '2020-09-27/2020-11-10' }),
  makeEvent({ id: 'meeting', date: '2024-03-01' }),
])
const stories = [
  makeStory({ slug: 'b', published: '2024-03-01~' }),
  makeStory({ slug: 'a', published: '2024-03-01' }),
  makeStory({ slug: 'month', published: '2024-03' }),
  makeStory({ slug: 'yearless', published: 'XXXX-03-01' }),
  makeStory({ slug: 'unknown' }),
]
const archive = toArchive(stories, knowledge)

/** What stands in a period, by slug or event id. */
function entriesOf(key: string): string[] | undefined {
  return archive.calendar
    .get(key)
    ?.entries.map((entry) => (entry.type === 'story' ? entry.story.article.slug : entry.event.id))
}

test('a day holds its events, then its stories by slug', () => {
  expect(entriesOf('2024-03-01')).toEqual(['meeting', 'a', 'b'])
})

test('what is known to the month comes before its days and stands on none of them', () => {
  expect(entriesOf('2024-03')).toEqual(['month', 'meeting', 'a', 'b'])
})

test('what lasts stands where it began', () => {
  expect(entriesOf('2020-09-27')).toEqual(['war'])
  expect(entriesOf('2020-11')).toBeUndefined()
})

test('neighbours are the nearest periods that are not empty', () => {
  expect(archive.calendar.get('2024')).toMatchObject({ previous: '2020', next: undefined })
  expect(archive.calendar.get('2020-09')).toMatchObject({ previous: undefined, next: '2024-03' })
})

test('stories of unknown year have a list of their own, those with a day first', () => {
  expect(archive.undated.map(({ article }) => article.slug)).toEqual(['yearless', 'unknown'])
  expect(archive.stories.map(({ article }) => article.slug)).toEqual(['month', 'a', 'b'])
})

test('the order in which stories are given does not matter', () => {
  const { calendar, stories: sorted, undated } = toArchive(stories.toReversed(), knowledge)
  expect({ calendar, sorted, undated }).toEqual({
    calendar: archive.calendar,
    sorted: archive.stories,
    undated: archive.undated,
  })
})
