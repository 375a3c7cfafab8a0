import { describe, expect, test } from 'vitest'
import { readPage } from '../support/read-page.ts'
import { longStory, title } from './stone-market.ts'

/** What may stand around the author below a text. */
const ends = [[], ['./.'], ['(Hết)']]
const sources = [[], ['Theo TTXVN'], ['Nguồn: https://vidu.example/bai-viet-123.html']]
const authors = ['Bảo Hà', 'BẢO HÀ', 'Tác giả: Bảo Hà', 'Bảo Hà (Theo Reuters)']
const tags = [[], ['Từ khóa: Armenia, Yerevan'], ['Tags', 'Armenia', 'Yerevan']]
const buttons = [[], ['Chia sẻ', 'Thích', 'Bình luận (0)']]
const comments = [[], ['Bình luận (2)', 'Hạnh Lê', 'Bài hay quá, cảm ơn tác giả.', 'Thích', 'Trả lời']]

const cases = authors.flatMap((author) => sources.flatMap((source) => ends.map((end) => ({ author, source, end }))))

describe('the author below a text', () => {
  test.each(cases)('$author, $source, $end', ({ author, source, end }) => {
    for (const tag of tags) {
      for (const button of buttons) {
        for (const comment of comments) {
          const below = [...end, author, ...(end.length > 0 ? [] : source), ...button, ...tag, ...comment]
          const { record } = readPage(title, '12/05/2022 08:15', ...longStory, ...below)
          expect([record?.byline?.toLowerCase(), record?.body], below.join(' | ')).toEqual([
            'bảo hà',
            longStory.slice(1),
          ])
        }
      }
    }
  })

  test.each(sources.slice(1))('stands below its source: %s', (source) => {
    expect(readPage(title, '12/05/2022 08:15', ...longStory, source, 'Bảo Hà').record?.byline).toBe('Bảo Hà')
  })
})

test('a reader below the text is no author', () => {
  const { record } = readPage(title, '12/05/2022 08:15', ...longStory, 'Hạnh Lê', 'Hay quá', 'Thích', 'Trả lời')
  expect([record?.byline, record?.body]).toEqual([null, longStory.slice(1)])
})
