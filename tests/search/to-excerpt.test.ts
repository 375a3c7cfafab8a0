import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankStories } from '../../src/search/rank-stories.ts'
import { type Piece, toExcerpt, toPieces } from '../../src/search/to-excerpt.ts'
import { toQuery } from '../../src/search/to-query.ts'

const show = (pieces: readonly Piece[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

const excerptFor = (query: string, text: string) => {
  const [found] = rankStories(toQuery(query), [{ title: '', text, names: [] }]).stories
  return found && show(toExcerpt(text, found.match.text))
}

test.each([
  ['hòa bình', 'Bình luận: nền hòa bình, rồi hóa bình thường.', 'Bình luận: nền [hòa bình], rồi hóa bình thường.'],
  ['hoa binh', 'Nền hòa bình hoá bình.', 'Nền [hòa bình] [hoá bình].'],
  ['mà', 'Mà ma.', '[Mà] ma.'],
  ['bình hòa', 'Hòa rồi bình.', '[Hòa] rồi [bình].'],
  ['azerb', 'Armenia-Azerbaijan', 'Armenia-[Azerbaijan]'],
  ['đàm phán', 'Cuộc “đàm” phán.', 'Cuộc “[đàm” phán].'],
])('%s is marked in %s', (query, text, excerpt) => {
  expect(excerptFor(query, text)).toBe(excerpt)
})

test('a long text is cut around the words', () => {
  const text = `${'xa '.repeat(50)}hòa bình ${'sau '.repeat(50)}`
  expect(excerptFor('hòa bình', text)).toMatch(/^… (?:xa ){8}\[hòa bình\] (?:sau ){26}…$/u)
})

test('where most words stand together is shown', () => {
  const text = `Hòa. ${'xa '.repeat(60)}Hòa rồi bình.`
  expect(excerptFor('bình hòa', text)).toContain('[Hòa] rồi [bình]')
})

test('the pieces of a text are the text', () => {
  const span = fc.record({ start: fc.nat(20), end: fc.nat(20), exact: fc.boolean() })
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.array(span), (text, spans) => {
      const marks = spans
        .filter(({ start, end }) => start < end && end <= text.length)
        .sort((a, b) => a.start - b.start)
      expect(
        toPieces(text, marks)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
