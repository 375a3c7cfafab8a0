import { describe, expect, test } from 'vitest'
import { toArchive } from '../../src/archive/archive.ts'
import { findHeld } from '../../src/archive/title-index.ts'
import { makeKnowledge } from './make-knowledge.ts'
import { makeStory, related } from './make-story.ts'

const first = makeStory({
  slug: 'first',
  title: 'Hai bên đàm phán',
  outlet: 'bao-a',
  published: '2024-03-01',
  related: [related('Cuộc gặp ở miền núi'), related('Chuyến thăm', 'Tóm tắt.'), related('Hai bên đàm phán')],
})
const second = makeStory({
  slug: 'second',
  title: 'Ký kết',
  outlet: 'bao-a',
  published: '2024-03-02',
  related: [related('CHUYẾN THĂM!'), related('"Hai bên" đàm phán…'), related('Chuyến thăm')],
})

describe('wanted stories', () => {
  const { wanted } = toArchive([first, second], makeKnowledge())

  test('are those not held, most wanted first, each once', () => {
    expect(wanted.map(({ title, wantedBy }) => [title, wantedBy.length])).toEqual([
      ['Chuyến thăm', 2],
      ['Cuộc gặp ở miền núi', 1],
    ])
  })

  test('keep the abstract that any of the outlets gave', () => {
    expect(wanted[0]?.abstract).toBe('Tóm tắt.')
  })

  test('leave the list once held', () => {
    const held = makeStory({ slug: 'held', title: 'Chuyến thăm', published: '2023-01-01' })
    const titles = toArchive([first, second, held], makeKnowledge()).wanted.map(({ title }) => title)
    expect(titles).toEqual(['Cuộc gặp ở miền núi'])
  })
})

describe('referring stories', () => {
  const { referrers } = toArchive([first, second], makeKnowledge())

  test('are known to the story they name, however its title is punctuated', () => {
    expect(referrers.get(first)).toEqual([second])
  })

  test('do not include the story itself', () => {
    expect(referrers.get(second)).toBeUndefined()
  })

  test('mirror what each story links to', () => {
    const { titles, stories } = toArchive([first, second], makeKnowledge())
    const links = stories.flatMap((story) =>
      story.article.related.map(({ title }) => ({ story, held: findHeld(titles, title, story) })),
    )
    const held = links.filter((link) => link.held !== undefined)
    expect(held).not.toEqual([])
    for (const link of held) expect(link.held && referrers.get(link.held)).toContain(link.story)
  })
})

test('of two stories with one title, that of the same outlet is meant', () => {
  const elsewhere = makeStory({ slug: 'b', title: 'Chuyến thăm', outlet: 'bao-b', published: '2020-01-01' })
  const here = makeStory({ slug: 'a', title: 'Chuyến thăm', outlet: 'bao-a', published: '2021-01-01' })
  const { titles } = toArchive([elsewhere, here, first], makeKnowledge())
  expect(findHeld(titles, 'Chuyến thăm', first)).toBe(here)
})
