import { expect, test } from 'vitest'
import { readPage } from '../support/read-page.ts'
import { longStory, title } from './stone-market.ts'

const lede =
  'Chợ đá Vernissage ở Yerevan mở cửa trở lại hôm thứ bảy, theo lời chị Nare ở quầy số sáu, sau hai tuần ngập nước và bùn.'
const [, ...story] = longStory

test.each([
  ['cut off before the day', `${lede.slice(0, -27)}... 14.06.2025, Núi Đá Online`],
  ['cut off with one character', `${lede.slice(0, -27)}… 14/06/2025, Núi Đá`],
  ['dots for no more than the stop', `${lede.slice(0, -1)}... 14.06.2025, Núi Đá`],
  ['whole', `${lede} 14.06.2025, Núi Đá`],
  ['whole, with the day alone', `${lede} 14.06.2025`],
  ['cut off, without a day', `${lede.slice(0, -27)}...`],
])('an abstract far above its story is no lede: %s', (_, abstract) => {
  const head = [title, title, 'Núi Đá Online', abstract, '2025-06-14T10:20+0400', '2025-06-14T10:24+0400']
  const { record } = readPage(
    ...head,
    'thế giới',
    title,
    '10:20 14.06.2025 (Đã cập nhật: 10:24 14.06.2025)',
    lede,
    ...story,
  )
  expect(record).toMatchObject({ title, lede, published: { edtf: '2025-06-14' } })
  expect(record?.lines.filter(({ role }) => role === 'paragraph')).toHaveLength(story.length)
})

test.each([
  ['another sentence', 'Tòa thị chính Yerevan gọi đây là trận lũ lớn nhất trong ba mươi năm... 14.06.2025, Núi Đá'],
  ['a short one', 'Chợ đá Vernissage... 14.06.2025'],
])('a line with a day stays where its opening does not come back: %s', (_, line) => {
  const { record } = readPage(title, line, lede, ...story)
  expect(record?.lines.find((one) => one.line === 2)?.reason).not.toBe('the beginning of a line below it')
})

test('the alternative text of a picture with its width and day is one caption', () => {
  const caption = 'Người bán dựng lại quầy'
  const source = '© AP Photo / Hakob Đá'
  const pictures = [source, caption, `${caption} - Núi Đá Online, 1920, 14.06.2025`, source]
  const { record } = readPage(title, '14/06/2025 10:20', ...pictures, lede, ...story)
  expect(record).toMatchObject({ title, byline: null, captions: [{ text: caption, credit: 'AP Photo / Hakob Đá' }] })
})

test('the source of a picture without a caption is kept', () => {
  const { record } = readPage(title, lede, 'Ảnh do gia đình nhân vật cung cấp', ...story)
  expect(record?.captions).toEqual([{ text: '', credit: 'gia đình nhân vật cung cấp' }])
})
