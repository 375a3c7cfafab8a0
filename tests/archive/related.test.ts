import { expect, test } from 'vitest'
import { toArchive } from '../../src/archive/archive.ts'
import { findRelated } from '../../src/archive/related.ts'
import type { Story } from '../../src/archive/story.ts'
import { commonWords, titlePhrases } from '../../src/archive/title-phrases.ts'
import { makeStory } from './make-story.ts'
import { makeWorld, named } from './make-world.ts'

/** Forty stories that all name x, none of the others anyone else. */
const crowd = Array.from({ length: 40 }, (_, index) =>
  makeStory(
    {
      slug: `dam-dong-${index}`,
      title: `Chuyện thứ ${index}`,
      published: `2023-01-${String((index % 28) + 1).padStart(2, '0')}`,
    },
    named('x'),
  ),
)
const story = makeStory({ slug: 'tin', title: 'Tin này', published: '2024-03-01' }, named('x', 'p', 'thanh-pho'))

const relatedTo = (others: readonly Story[], of: Story = story) => {
  const { relatedIndex } = toArchive([...crowd, ...others, of], makeWorld())
  return findRelated(relatedIndex, of, 5)
}
const slugsOf = (found: ReturnType<typeof findRelated>) => found.map((related) => related.story.article.slug)

test('a name that few stories have relates, one that all have does not', () => {
  const rare = makeStory({ slug: 'hiem', title: 'Khác hẳn', published: '2024-02-01' }, named('p', 'thanh-pho'))
  expect(slugsOf(relatedTo([rare]))).toEqual(['hiem'])
})

test('what relates them is told with the rarest name first, never the story itself', () => {
  const rare = makeStory({ slug: 'hiem', title: 'Khác hẳn', published: '2024-02-01' }, named('x', 'p', 'thanh-pho'))
  const also = makeStory({ slug: 'nua', title: 'Một chuyện', published: '2010-02-01' }, named('p'))
  expect(relatedTo([rare, also])[0]).toMatchObject({ story: rare, shared: ['thanh-pho', 'p', 'x'] })
})

test('of two that share the same, the nearer in time comes first', () => {
  const near = makeStory({ slug: 'gan', title: 'Gần', published: '2024-02-01' }, named('p', 'thanh-pho'))
  const far = makeStory({ slug: 'xa', title: 'Xa', published: '2019-02-01' }, named('p', 'thanh-pho'))
  expect(slugsOf(relatedTo([far, near]))).toEqual(['gan', 'xa'])
})

test('words of the title relate stories that name no one', () => {
  const titled = makeStory({ slug: 'a', title: 'Hành lang nhân đạo qua đèo', published: '2024-01-02' })
  const like = makeStory({ slug: 'b', title: 'Mở hành lang nhân đạo', published: '2024-01-05' })
  const [found] = relatedTo([like], titled)
  expect(found).toEqual({ story: like, shared: [], threads: [], words: 'hành lang nhân đạo' })
})

test('a common thread is told', () => {
  const one = makeStory({ slug: 'a', title: 'Một', published: '2024-01-02' }, named('y', 'z'))
  const other = makeStory({ slug: 'b', title: 'Hai', published: '2024-01-05' }, named('y', 'z'))
  expect(relatedTo([other], one)[0]?.threads).toEqual(['hoa-dam'])
})

test('those that the page names anyway are left out', () => {
  const rare = makeStory({ slug: 'hiem', title: 'Khác hẳn', published: '2024-02-01' }, named('p', 'thanh-pho'))
  const { relatedIndex } = toArchive([...crowd, rare, story], makeWorld())
  expect(findRelated(relatedIndex, story, 5, new Set([rare]))).toEqual([])
})

test('the order in which stories are given does not matter', () => {
  const others = [1, 2, 3, 4, 5, 6].map((day) =>
    makeStory({ slug: `tin-${day}`, title: `Tít ${day}`, published: `2024-02-0${day}` }, named('p', 'thanh-pho')),
  )
  expect(slugsOf(relatedTo(others))).toEqual(slugsOf(relatedTo(others.toReversed())))
})

test('phrases of a title are its neighbouring syllables, folded', () => {
  expect(titlePhrases('Hành lang: hành LANG Lachin')).toEqual(['hanh lang', 'lang hanh', 'lang lachin'])
  expect(titlePhrases('Một')).toEqual([])
})

test.each([
  ['Mở hành lang nhân đạo', 'HÀNH LANG: nhân đạo qua đèo', 'hành lang nhân đạo'],
  ['Gặp ở Berlin, rồi gặp ở Yerevan hôm nay', 'Gặp ở Yerevan', 'gặp ở Yerevan'],
  ['Một hai', 'Ba bốn', ''],
  ['Một', 'Một', ''],
])('%j and %j share %j', (title, other, words) => {
  expect(commonWords(title, other)).toBe(words)
})
