import { expect, test } from 'vitest'
import { addresses } from '../../src/site/addresses.ts'
import { makeStory } from '../archive/make-story.ts'

test.each([
  ['2024-03-01~', '2024/03/01/dam-phan/'],
  ['2024-03', '2024/03/dam-phan/'],
  ['2024', '2024/dam-phan/'],
  ['XXXX-03-01', 'khong-ro-nam/dam-phan/'],
  [undefined, 'khong-ro-nam/dam-phan/'],
])('a story of %s stands at %s', (published, address) => {
  expect(addresses.story(makeStory({ slug: 'dam-phan', ...(published && { published }) }))).toBe(address)
})

test('a slug of digits does not take the place of a month or a day', () => {
  const story = makeStory({ slug: '03', published: '2024' })
  expect(addresses.story(story)).not.toBe(addresses.period('2024-03'))
})
