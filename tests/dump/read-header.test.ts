import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type { DumpHeader } from '../../src/dump/dump-header.ts'
import { readHeader } from '../../src/dump/read-header.ts'

/** The header of a dump with these lines between `---`, and its messages as `line found expected`. */
function read(...lines: string[]): { header: DumpHeader; messages: string[] } {
  const file = new VFile({ path: 'a.txt' })
  const { header } = readHeader(['---', ...lines, '---', 'Tít'], file)
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

test.each([
  ['published: 2024-02-30', '2 Unexpected `2024-02-30` in the header, expected `YYYY-MM-DD`'],
  ['published: 1/3/2024', '2 Unexpected `1/3/2024` in the header, expected `YYYY-MM-DD`'],
  ['url: bao.example/a', '2 Unexpected `bao.example/a` in the header, expected `https://…`'],
  [
    'ngay: 2024-03-01',
    '2 Unexpected `ngay` in the header, expected `url`, `outlet`, `published`, `retrieved`, `title`, `byline`',
  ],
])('a line that cannot be used is named and left out, the others count: %s', (line, message) => {
  expect(read(line, 'byline: An')).toEqual({ header: { byline: 'An' }, messages: [message] })
})

test('a page published after it was copied: both lines are named, neither counts', () => {
  expect(read('retrieved: 2024-03-01', 'byline: An', 'published: 2024-03-05')).toEqual({
    header: { byline: 'An' },
    messages: [
      '2 Unexpected `retrieved: 2024-03-01` in the header, expected `≥ 2024-03-05`',
      '4 Unexpected `published: 2024-03-05` in the header, expected `≤ 2024-03-01`',
    ],
  })
  expect(read('retrieved: 2024-03-01', 'published: 2024-03').messages).toEqual([])
  expect(read('retrieved: 2024-03-01', 'published: 2024-03-02').messages).toEqual([])
})
