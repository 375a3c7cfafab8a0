import { expect, test } from 'vitest'
import { readPage } from '../support/read-page.ts'
import { longStory, title } from './stone-market.ts'

test.each(['VOA Express', 'Armenia CSTO Nga Pashinyan', 'RFA Podcast'])(
  'a program or keywords are no author: %s',
  (line) => {
    const [lede = '', first = '', second = ''] = longStory
    expect(readPage(title, lede, first, line, second).record?.byline).toBeNull()
    expect(readPage(title, ...longStory, line).record?.byline).toBeNull()
  },
)

test.each(['Bảo Hà', 'BẢO HÀ', 'TSKH Lò Văn Đỉnh', 'Bảo Hà (VOV)', 'Bảo Hà TTXVN'])(
  'an author stays one: %s',
  (line) => {
    expect(readPage(title, ...longStory, line).record?.byline).toContain(line.slice(0, 2))
  },
)

test('a title above its day is no caption, though a picture’s source stands below', () => {
  const { record } = readPage('TRANG CHỦ', 'THẾ GIỚI', title, '14/06/2025', 'Reuters', ...longStory)
  expect(record).toMatchObject({ title, published: { edtf: '2025-06-14' } })
})

test('the day with which a caption ends stays in it', () => {
  const caption = 'Người bán dựng lại quầy bên sông Hrazdan ngày 12.6.2025'
  const { record } = readPage(
    title,
    ...longStory,
    caption,
    'ẢNH: REUTERS',
    ...longStory.map((line) => `Trước đó, ${line}`),
  )
  expect(record?.captions).toEqual([{ text: caption, credit: 'REUTERS' }])
})
