import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { parseDump } from '../../src/pipeline.ts'

const { knowledge } = await readKnowledge('content')

function read(lines: readonly string[]) {
  const file = new VFile({ path: 'tin.txt', value: lines.join('\n') })
  return { published: parseDump(file, knowledge)?.published, messages: file.messages }
}

const title = 'Biểu tình ở Tbilisi sang tuần thứ hai'
const lede = 'Hàng nghìn người tiếp tục xuống đường ở đại lộ Rustaveli.'
const more = 'Cảnh sát bắt hơn 300 người, theo Bộ Nội vụ Gruzia.'
const own = 'https://bao.example/bieu-tinh-o-tbilisi-20241205203155.htm'

describe('the address that a page prints of itself dates it', () => {
  test.each([
    ['at the top', [own, title, lede]],
    ['at the foot', [title, lede, `Nguồn: ${own}`]],
    ['with a label', [title, lede, `Link gốc: ${own}`]],
    ['with the day as folders', [title, lede, 'https://bao.example/2024/12/05/bieu-tinh-o-tbilisi-sang-tuan-thu-hai/']],
    ['beside that of another story', [title, lede, own, 'https://bao.example/gruzia-hoan-dam-phan-20241128203155.htm']],
  ])('%s', (_, lines) => {
    expect(read(lines).published).toMatchObject({ edtf: '2024-12-05', basis: 'url' })
  })
  test('on its line, for the editor to look at', () => {
    expect(read([title, lede, `Nguồn: ${own}`]).published?.evidence).toMatchObject([{ kind: 'address', line: 3 }])
  })
  test.each([
    ['of another story', [title, lede, 'Xem thêm: https://bao.example/gruzia-hoan-dam-phan-20241128203155.htm']],
    ['of its picture', [title, lede, more, 'https://bao.example/bieu-tinh-o-tbilisi-20241205203155.jpg']],
    ['without words', [title, lede, 'Nguồn: https://bao.example/tin/20241205/123456.html']],
    ['of the story twice, with two days', [title, lede, own, own.replace('1205', '1206')]],
  ])('not one %s', (_, lines) => {
    expect(read(lines).published?.edtf).toBeNull()
  })
  test('a dateline goes before it', () => {
    expect(read([title, '06/12/2024 07:15', lede, `Nguồn: ${own}`]).published?.edtf).toBe('2024-12-06')
  })
  test('a story that tells another day and year stays open, and both are named', () => {
    const { published, messages } = read([title, `Ngày 5/12/2019, ${lede}`, `Nguồn: ${own}`])
    expect(published?.edtf).toBeNull()
    expect(messages.find(({ ruleId }) => ruleId === 'contradicting-dates')).toMatchObject({ line: 3 })
  })
})

describe('a line that says when the story appeared', () => {
  test.each([
    'Ngày đăng: 05-12-2024 | Lượt xem: 320',
    'Lượt xem: 1.320 | Ngày đăng: 05/12/2024',
    'Đăng lúc: Thứ Năm, 05/12/2024 10:20 | Lượt đọc: 320',
    'Posted on 05/12/2024 by admin | Views: 320',
  ])('%s', (line) => {
    expect(read([title, line, lede]).published?.edtf).toBe('2024-12-05')
  })
  test('does not where it is one of several', () => {
    const others = [
      'Nga rút quân',
      'Ngày đăng: 13-08-2008 | Lượt xem: 20',
      'Nga đòi bồi thường',
      'Ngày đăng: 14-08-2008 | Lượt xem: 41',
    ]
    expect(read([...others, title, lede]).published?.edtf).toBeNull()
  })
  test('nor does a day to enter by', () => {
    expect(read(['Đăng nhập 12/08/2008', 'Trang chủ', title, lede]).published?.edtf).toBeNull()
  })
})

test.each([
  ['10/11/20', '10/11/2020 hay 11/10/2020 hay 20/11/2010'],
  ['25/11/20', '25/11/2020 hay 20/11/2025'],
])('a day with two figures for the year, %s, is named and counts for nothing', (line, readings) => {
  const { published, messages } = read(['Tin Karabakh', line, 'Lính Nga đã vào Lachin, bà con bàn tán cả ngày.'])
  expect(published?.edtf).toBeNull()
  expect(messages.find(({ ruleId }) => ruleId === 'unknown-date')?.note).toContain(readings)
})
