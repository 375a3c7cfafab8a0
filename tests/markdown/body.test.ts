import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyToBlocks, paragraphsToBody } from '../../src/markdown/body.ts'

const textsOf = (body: string): string[] => bodyToBlocks(body).map(({ text }) => text)

test.each([
  ['# tít'],
  ['- mục'],
  ['* mục'],
  ['+ mục'],
  ['1. Bộ trưởng'],
  ['2) Bộ trưởng'],
  ['2024. Năm'],
  ['> trích'],
  ['<script>alert(1)</script>'],
  ['<!-- ẩn -->'],
  ['{{ x }} {% if %}'],
  ['---'],
  ['==='],
  ['a\n==='],
  ['a\n---'],
  ['***'],
  ['[a](javascript:alert(1))'],
  ['[a]: https://example.org'],
  ['![a](b.png)'],
  ['&lt;b&gt; &amp; &nbsp; &#60;'],
  ['    bốn dấu cách'],
  ['\tthụt'],
  ['cuối dòng  '],
  ['hai dấu cách  \ngãy dòng'],
  ['chéo\\'],
  ['chéo\\\ngãy'],
  ['_nghiêng_ *nghiêng* **đậm** __đậm__ snake_case'],
  ['`mã` ``` ~~~'],
  ['```\nmã\n```'],
  ['~~gạch~~ | bảng | www.example.org a@example.org https://example.org'],
  ['<https://example.org>'],
  ['dòng một\n\ndòng hai'],
  ['dòng một\n- dòng hai\n1. ba\n# bốn'],
  ['“Ngoặc kép” ‘đơn’ … ./.'],
  ['\u00a0cách cứng\u00a0'],
  ['\u3000toàn khổ\u2028dòng\u2029đoạn\u0085'],
  ['*nghiêng*liền_chữ_'],
  ['100%\u200b'],
])('%j stays as printed', (text) => {
  expect(textsOf(paragraphsToBody([text]))).toEqual([text])
  expect(textsOf(paragraphsToBody(['Đầu.', text, 'Cuối.']))).toEqual(['Đầu.', text, 'Cuối.'])
})

/** Text as a dump can hold it after normalising: no NUL, no carriage return; what shows nothing is no paragraph. */
const markup = fc.constantFrom(
  '#',
  '-',
  '*',
  '_',
  '1.',
  '2)',
  '>',
  '<',
  '[',
  ']',
  '(',
  ')',
  '`',
  '~',
  '&',
  ';',
  '\\',
  '!',
  '|',
  ':',
  '{{',
  '%}',
  '=',
  ' ',
  '  ',
  '\n',
  '\t',
  '<b>',
  '&lt;',
  'a',
  'đ',
  '\u00a0',
)
const unit = fc.oneof(markup, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }))
const paragraph = fc
  .array(unit, { minLength: 1, maxLength: 12 })
  .map((units) => units.join('').replace(/[\0\r]/gu, '?'))
  .filter((text) => text.trim() !== '')

test('parse(write(text)) = text', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 4 }), (paragraphs) => {
      expect(textsOf(paragraphsToBody(paragraphs))).toEqual(paragraphs)
    }),
    { numRuns: 3000 },
  )
})

test('sub-headings stand above their paragraphs', () => {
  const subheadings = [
    { text: 'Một tuyến đường', before: 1 },
    { text: '# Ai kiểm soát?', before: 2 },
  ]
  expect(paragraphsToBody(['Một.', 'Hai.', 'Ba.'], subheadings)).toContain('## # Ai kiểm soát?\n\nBa.')
  expect(paragraphsToBody(['Một.', 'Hai.'], subheadings)).toBe(
    'Một.\n\n## Một tuyến đường\n\nHai.\n\n## # Ai kiểm soát?',
  )
})
