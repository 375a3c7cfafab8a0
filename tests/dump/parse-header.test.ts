import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type { DumpHeader } from '../../src/dump/dump-header.ts'
import { parseHeader } from '../../src/dump/parse-header.ts'

/** The header of a dump with these lines between `---`, and its messages as `line found expected`. */
function read(...lines: string[]): { header: DumpHeader; messages: string[] } {
  const file = new VFile({ path: 'a.txt' })
  const { header } = parseHeader(['---', ...lines, '---', 'Tít'], file)
  return { header, messages: file.messages.map(({ line, reason }) => `${line} ${reason}`) }
}

test('every key', () => {
  const { header, messages } = read(
    'url: https://bao.example/a',
    'outlet: vov',
    'published: 2024-03-01',
    'retrieved: 2024-03-02',
    'title: "Tít: có hai chấm"',
    'byline: An',
  )
  expect(messages).toEqual([])
  expect(header).toEqual({
    url: 'https://bao.example/a',
    outlet: 'vov',
    published: '2024-03-01',
    retrieved: '2024-03-02',
    title: 'Tít: có hai chấm',
    byline: 'An',
  })
})

/** The keys there are. */
const keys = 'one of the keys `url`, `outlet`, `published`, `retrieved`, `title`, `byline`'

test.each([
  ['published: 2024-02-30', '`published: YYYY-MM-DD`'],
  ['published: XXXX-02-30', '`published: YYYY-MM-DD`'],
  ['published: 2024-03-05/2024-03-01', '`published: YYYY-MM-DD`'],
  ['published: 15/1/2022', '`published: 2022-01-15`'],
  ['retrieved: 2022.1.5', '`retrieved: 2022-01-05`'],
  ['published: 2024-03-01T09:30', '`published: 2024-03-01`'],
  ['published: 12 tháng 3 năm 2024', '`published: 2024-03-12`'],
  ['published: “2024-03-12”', '`published: 2024-03-12`'],
  ['Published: 2022', '`published: 2022`'],
  ['published: hôm qua', '`published: YYYY-MM-DD`'],
  ['published: 2024–03–12', '`published: 2024-03-12`'],
  ['published: 12/3/24', '`published: 2024-03-12`'],
  ['published: 3/2024', '`published: 2024-03`'],
  ['retrieved: 2024/3', '`retrieved: 2024-03`'],
  ['published: 13/2024', '`published: YYYY-MM-DD`'],
  ['url: bao.example/a', '`url: https://bao.example/a`'],
  ['url: trang chủ', '`url: https://…`'],
  ['URL: https://bao.example/a', '`url: https://bao.example/a`'],
  ['https://bao.example/a', '`url: https://bao.example/a`'],
  ['ngay: 2024-03-01', '`published: 2024-03-01`'],
  ['ngày đăng: 21/9/2023', '`published: 2023-09-21`'],
  ['Ngày xuất bản: hôm qua', '`published: YYYY-MM-DD`'],
  ['Tít: Hai nước: đàm phán', '`title: "Hai nước: đàm phán"`'],
  ['tác giả : Thu Hà', '`byline: Thu Hà`'],
  ['date: 2024-03-01', '`published: 2024-03-01`'],
  ['Author: Thu Hà', '`byline: Thu Hà`'],
  ['đường dẫn: https://bao.example/a', '`url: https://bao.example/a`'],
  ['ghi chú: xem lại', keys],
  ['pulished: 2024-03-01', '`published: 2024-03-01`'],
  ['constructor: a', keys],
  ['toString: a', keys],
  ['__proto__: a', keys],
  ['title: {a: b}', '`title: "a: b"`'],
  ['title: Nóng: chiến sự', '`title: "Nóng: chiến sự"`'],
  ['title: "Nóng', '`title: Nóng`'],
  ['title: [1,2]', '`title: 1,2`'],
  ['outlet: {}', '`outlet: …`'],
  ['outlet: *a', '`outlet: …`'],
  ['published 2022-01-14', '`published: 2022-01-14`'],
  ['published = 14/1/2022', '`published: 2022-01-14`'],
  ['published：2022-01-14', '`published: 2022-01-14`'],
  ['- published: 2022-01-14', '`published: 2022-01-14`'],
  ['{{{', keys],
  ['&a *a', keys],
  ['! ?', keys],
])('a line that cannot be used is named and left out, the others count: %s', (line, expected) => {
  const message = `3 Unexpected \`${line}\` in the header, expected ${expected}`
  expect(read('byline: An', line)).toEqual({ header: { byline: 'An' }, messages: [message] })
})

test.each(['{{{', '&a *a', 'published 2022-01-14', 'constructor: a', 'https://bao.example/a'])(
  'a header of one line that cannot be used: %s',
  (line) => {
    const { header, messages } = read(line)
    expect(header).toEqual({})
    expect(messages).toEqual([expect.stringContaining(`2 Unexpected \`${line}\` in the header`)])
  },
)

test('what only follows from a mistake is not reported', () => {
  expect(read('url: [unclosed', 'foo: "bar')).toEqual({
    header: {},
    messages: ['2 Unexpected `url: [unclosed` in the header, expected `url: https://…`'],
  })
  expect(read('title: "Nóng', 'published: 2024-03-01', 'byline: "An"')).toEqual({
    header: { published: '2024-03-01', byline: 'An' },
    messages: ['2 Unexpected `title: "Nóng` in the header, expected `title: Nóng`'],
  })
})

test.each([
  ['2024-03'],
  ['2024-03-01~'],
  ['2024-03-01?'],
  ['XXXX-02-29'],
  ['2024-02-28/2024-03-01'],
  ['"[2020-09-27..]"'],
  ['2024-21'],
])('dates in EDTF: %s', (date) => {
  expect(read(`published: ${date}`)).toEqual({ header: { published: date.replaceAll('"', '') }, messages: [] })
})

test.each([
  ['keys set in by a tab', ['outlet: vov', ' published: 2022-01-14']],
  ['all keys set in', ['  outlet: vov', '  published: 2022-01-14']],
  ['notes and empty lines', ['# của An', '', 'outlet: vov', '', 'published: 2022-01-14 # theo trang', '']],
  ['keys in quotes', ['"outlet": vov', '"published" : 2022-01-14']],
  ['a map on one line', ['{outlet: vov, published: 2022-01-14}']],
])('%s', (_, lines) => {
  expect(read(...lines)).toEqual({ header: { outlet: 'vov', published: '2022-01-14' }, messages: [] })
})

test('a key without a value is named, the others count', () => {
  expect(read('outlet: vov', 'title:', 'byline: " "')).toEqual({
    header: { outlet: 'vov' },
    messages: [
      '3 Unexpected `title` without a value in the header, expected one behind its colon',
      '4 Unexpected `byline` without a value in the header, expected one behind its colon',
    ],
  })
})

test('a text over several lines, also beside a mistake', () => {
  const title = ['title: >', '  Hai nước', '  nối lại đàm phán']
  expect(read(...title)).toEqual({ header: { title: 'Hai nước nối lại đàm phán' }, messages: [] })
  expect(read(...title, 'published 2022-01-14')).toEqual({
    header: { title: 'Hai nước nối lại đàm phán' },
    messages: ['5 Unexpected `published 2022-01-14` in the header, expected `published: 2022-01-14`'],
  })
})

test('a key given twice: the first counts', () => {
  expect(read('outlet: vov', 'published: 2022-01-14', 'outlet: tgvn')).toEqual({
    header: { outlet: 'vov', published: '2022-01-14' },
    messages: ['4 Unexpected second `outlet` in the header, expected each key once (first on line 2)'],
  })
})

test.each([
  ['text at once', ['---', 'url: https://bao.example/a', 'published: 2022-01-14', 'Tít của bài', 'Lời dẫn.']],
  ['an empty line', ['---', 'url: https://bao.example/a', 'published: 2022-01-14', '', 'Tít của bài', '', 'Lời dẫn.']],
  [
    'a rule further down',
    ['---', 'url: https://bao.example/a', 'published: 2022-01-14', '', 'Tít của bài', '---', 'x'],
  ],
  ['nothing', ['---', 'url: https://bao.example/a', 'published: 2022-01-14']],
])('a header that is never closed, followed by %s', (_, lines) => {
  const file = new VFile({ path: 'a.txt' })
  expect(parseHeader(lines, file)).toEqual({
    header: { url: 'https://bao.example/a', published: '2022-01-14' },
    lineCount: 3,
  })
  expect(file.messages.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
    '3 Unexpected header without an end, expected `---` below `published: 2022-01-14`',
  ])
})

test.each([
  {
    name: 'no rule at all',
    lines: ['published: 2022-01-14', 'byline: An', 'Tít của bài'],
    lineCount: 2,
    fix: '`---` above `published: 2022-01-14` and `---` below `byline: An`',
  },
  {
    name: 'an empty line on top',
    lines: ['', 'published: 2022-01-14', 'byline: An', '', 'Tít của bài'],
    lineCount: 3,
    fix: '`---` above `published: 2022-01-14` and `---` below `byline: An`',
  },
  {
    name: 'another sign',
    lines: ['----', 'published: 2022-01-14', 'byline: An', '—', 'Tít của bài'],
    lineCount: 4,
    fix: '`---` above `published: 2022-01-14` for `----` and `---` below `byline: An` for `—`',
  },
  {
    name: 'a first rule missing',
    lines: ['published: 2022-01-14', 'byline: An', '---', 'Tít của bài'],
    lineCount: 3,
    fix: '`---` above `published: 2022-01-14`',
  },
])('a header that is never opened is told of once: $name', ({ lines, lineCount, fix }) => {
  const file = new VFile({ path: 'a.txt' })
  expect(parseHeader(lines, file)).toEqual({ header: { published: '2022-01-14', byline: 'An' }, lineCount })
  expect(file.messages.map(({ line, reason, note }) => ({ line, reason, note }))).toEqual([
    {
      line: lines.indexOf('published: 2022-01-14') + 1,
      reason: 'Unexpected header without a beginning, expected `---` above `published: 2022-01-14`',
      note: `The header was read from this line on. Write a line ${fix}.`,
    },
  ])
})

test('a header that ends with another sign', () => {
  const file = new VFile({ path: 'a.txt' })
  expect(parseHeader(['---', 'byline: An', '———', 'Tít của bài'], file).lineCount).toBe(3)
  expect(file.messages).toMatchObject([
    { line: 2, note: expect.stringContaining('`---` below `byline: An` for `———`') },
  ])
})

test.each([
  ["a page's own words for its day and author", ['Ngày đăng: 21/09/2023', 'Tác giả: Thu Hà', 'Tít của bài']],
  ['in English', ['Published: September 21, 2023', 'Tít của bài']],
  ['an address alone', ['https://bao.example/a', 'Tít của bài']],
  ['keys further down', ['Tít của bài', 'published: 2022-01-14']],
  ['a rule, then a title', ['---', 'Tít của bài', '', 'Lời dẫn.', '---', 'Chân trang']],
  ['a rule alone', ['---', 'Tít của bài', '', 'Title: một chữ trong bài']],
  ['rules around a heading', ['---', 'Thế giới', '---', 'Tít của bài']],
  ['nothing between', ['---', '---', 'Tít của bài']],
])('no header: %s', (_, lines) => {
  const file = new VFile({ path: 'a.txt' })
  expect(parseHeader(lines, file)).toEqual({ header: {}, lineCount: 0 })
  expect(file.messages).toEqual([])
})

test('a page published after it was copied: said once, neither day counts', () => {
  expect(read('retrieved: 2024-03-01', 'byline: An', 'published: 2024-03-05')).toEqual({
    header: { byline: 'An' },
    messages: ['4 Unexpected `published: 2024-03-05` in the header, expected a day up to `retrieved: 2024-03-01`'],
  })
  expect(read('retrieved: 2024-03-01', 'published: 2024-03').messages).toEqual([])
  expect(read('retrieved: 2024-03-01', 'published: 2024-03-02').messages).toEqual([])
})
