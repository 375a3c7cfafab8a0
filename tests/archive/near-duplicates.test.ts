import { expect, test } from 'vitest'
import { listVersions } from '../../src/archive/near-duplicates.ts'
import { makeStory } from './make-story.ts'

const body = Array.from({ length: 30 }, (_, index) => `Câu ${index} kể việc ${index * 7} ở chỗ ${index * 13}.`).join(
  '\n\n',
)

test('versions of one story know each other', () => {
  const one = makeStory({ slug: 'mot', title: 'Một', outlet: 'bao-a', body })
  const two = makeStory({ slug: 'hai', title: 'Hai', outlet: 'bao-b', body })
  const other = makeStory({ slug: 'ba', title: 'Ba' })
  const versions = listVersions([one, two, other])
  expect(versions.get(one)?.map(({ story }) => story)).toEqual([two])
  expect(versions.get(two)?.map(({ story }) => story)).toEqual([one])
  expect(versions.has(other)).toBe(false)
})
