import { describe, expect, test } from 'vitest'
import { rolesOf } from '../support/read-page.ts'

const title = 'Cảnh sát chặn đường vào chợ đá Yerevan'
const lede = 'Cảnh sát Yerevan sáng 21/6 chặn ba ngả đường vào chợ đá sau khi đám đông dựng rào bằng quầy hàng.'
const text = 'Ông Garik Sahakyan, người bán đá ở đây ba mươi năm, nói ông chưa từng thấy chợ vắng đến thế.'
const own = 'Người bán đá Yerevan ngồi chờ trước rào chắn'

describe('the cell of a table that lays out a picture', () => {
  test.each([
    ['its bar behind it', `${own} |`],
    ['bars around it', `| ${own} |`],
    ['a full stop before its bar', `${own}. |`],
    ['its bar on the line below', own, '|'],
  ])('%s', (_, ...cell) => {
    expect(rolesOf(title, lede, ...cell, text)[2]).toBe('caption')
  })

  test.each([
    ['an author', 'Xuân Mai |', 'byline'],
    ['a sub-heading with a stray bar below a blank line', 'Chợ vắng từ sáng sớm', 'subheading', '', '|'],
  ])('is not %s', (_, line, role, ...below) => {
    expect(rolesOf(title, lede, '', line, ...below, '', text)[2]).toBe(role)
  })
})

describe('a picture as its file', () => {
  test.each([
    'anh-man-hinh-2023-08-23-luc-09.37.58.png',
    'Screenshot 2023-08-23 at 09.37.58.PNG',
    'z4628812345678_a1b2c3d4e5f6.heic',
    'cho-da-1692759478.jpeg?width=600',
    '\\"\\"',
    '\\"Vernissage market',
  ])('parts paragraphs: %s', (file) => {
    expect(rolesOf(title, '', lede, '', file, '', text)).toEqual(['title', 'lede', 'furniture', 'paragraph'])
  })

  test.each(['cho_da (2).JPG', '![]()', '\\"Market'])('has its caption right below it: %s', (file) => {
    expect(rolesOf(title, '', lede, '', file, `${own}.`, '', text)[3]).toBe('caption')
  })

  test('is no quotation with strokes before its marks', () => {
    expect(rolesOf(title, '', lede, '', '\\"Không ai báo trước\\"', text)[2]).toBe('subheading')
  })
})

test.each(['NúiOnline', 'Nuida.vn', 'RFE/RL'])('an outlet right below a picture’s source: %s', (house) => {
  expect(rolesOf(title, '', lede, '', `${own}. Ảnh: AFP`, house, '', text)[3]).toBe('credit')
})
