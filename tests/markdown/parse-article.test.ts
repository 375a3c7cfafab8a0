import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parseArticle } from '../../src/markdown/parse-article.ts'

function read(value: string) {
  const file = new VFile({ path: 'content/articles/2024/a.md', value, data: { contentPath: 'articles/2024/a.md' } })
  return { article: parseArticle(file), messages: file.messages, file }
}

test('an article written by hand', () => {
  const { article, messages } = read(
    '---\ntitle: Đàm phán\nslug: dam-phan\npublished: "2024-03-01"\n---\n\nMột.\n\nHai.\n',
  )
  expect(messages).toEqual([])
  expect(article).toMatchObject({
    title: 'Đàm phán',
    slug: 'dam-phan',
    published: '2024-03-01',
    publishedBasis: 'unknown',
    captions: [],
    path: 'articles/2024/a.md',
    body: 'Một.\n\nHai.',
  })
})

test('Windows line ends, a byte order mark and raw bytes', () => {
  const value = new TextEncoder().encode('\uFEFF---\r\nslug: a\r\ntitle: Tít\r\n---\r\nMột.\r\n')
  const file = new VFile({ path: 'a.md', value })
  expect(parseArticle(file)).toMatchObject({ title: 'Tít', body: 'Một.', path: 'a.md' })
})

test.each([
  ['no front matter', 'Một bài\n', 'missing-front-matter', 1, 1, 'Một bài'],
  ['front matter that never ends', '---\ntitle: a\n', 'missing-front-matter', 1, 1, '---'],
  ['nothing at all', '', 'missing-front-matter', 1, 1, '``'],
  ['an open quote', '---\nslug: a\ntitle: "b\nbyline: c\n---\n', 'invalid-front-matter', 3, 8, '`title: "b` in'],
  [
    'an open quote, what to write',
    '---\nslug: a\ntitle: "b: c\nbyline: "d"\n---\n',
    'invalid-front-matter',
    3,
    8,
    'expected `title: "b: c"`',
  ],
  [
    'a key given twice',
    '---\nslug: a\npublished: "2024-03-01"\ntitle: b\npublished: "2024-03-02"\n---\n',
    'invalid-front-matter',
    5,
    1,
    'expected each key once (`published` also on line 3: keep one)',
  ],
  [
    'a key given twice, deeper',
    '---\nslug: a\nmentions:\n  add: [a]\n  add: [b]\n---\n',
    'invalid-front-matter',
    5,
    3,
    'expected each key once (`add` also on line 4: keep one)',
  ],
  ['an open bracket', '---\ntopics: [a,\nslug: a\n---\n', 'invalid-front-matter', 2, 9, '`topics: [a,` in'],
  [
    'a colon in an unquoted text',
    '---\nslug: a\ntitle: Nóng: chiến sự: mới\n---\n',
    'invalid-front-matter',
    3,
    8,
    'expected `title: "Nóng: chiến sự: mới"`',
  ],
  [
    'a merge conflict',
    '---\nslug: a\n<<<<<<< HEAD\ntitle: b\n=======\n---\n',
    'invalid-front-matter',
    3,
    1,
    '<<<<<<< HEAD',
  ],
  ['a misspelt key', '---\nslug: a\nbylin: B\n---\n', 'invalid-front-matter', 3, 1, 'expected `byline`'],
  [
    'a key inside a list',
    '---\nslug: a\ncaptions:\n  - tekst: b\n---\n',
    'invalid-front-matter',
    4,
    5,
    'captions.0.text',
  ],
  ['a number for a text', '---\nslug: a\ntitle: 2024\n---\n', 'invalid-front-matter', 3, 8, '`title: "2024"`'],
  ['a date that is none', '---\nslug: a\npublished: "31/2/2024"\n---\n', 'invalid-front-matter', 3, 12, '`31/2/2024`'],
  [
    'a slug with a path in it',
    '---\nslug: ../../etc\n---\n',
    'invalid-front-matter',
    2,
    7,
    '`../../etc` in the front matter, expected `etc`',
  ],
  [
    'an address that is code',
    '---\nslug: a\nurl: javascript:alert(1)\n---\n',
    'invalid-front-matter',
    3,
    6,
    '`https://…`',
  ],
  ['no slug', '---\ntitle: a\n---\n', 'invalid-front-matter', 2, 1, 'missing `slug`'],
  ['a list', '---\n- a\n---\n', 'invalid-front-matter', 2, 1, '{…}'],
])('%s: one clear message at its place', (_, text, rule, line, column, words) => {
  const { article, messages } = read(text)
  expect(article).toBeUndefined()
  const [first] = messages
  expect([first?.ruleId, first?.fatal]).toEqual([rule, true])
  expect([first?.line, first?.column]).toEqual([line, column])
  expect(first?.message).toContain(words)
})

test('every mistake gets its own message', () => {
  const { messages } = read('---\nslug: A\ntitle: 7\ntopics: b\n---\n')
  expect(messages.map(({ line }) => line).toSorted()).toEqual([2, 3, 4])
})

test.each([
  [
    'anchors that multiply',
    `---\nslug: a\nx: &x [1,1,1,1,1,1,1,1,1]\ny: &y [${'*x,'.repeat(9)}]\nz: [${'*y,'.repeat(9)}]\n---\n`,
  ],
  ['deep nesting', `---\nslug: ${'['.repeat(2000)}\n---\n`],
])('%s: refused', (_, text) => {
  const { article, messages } = read(text)
  expect(article).toBeUndefined()
  expect(messages.length).toBeGreaterThan(0)
})

test('a day as Vietnamese writes it is said as front matter wants it', () => {
  const file = new VFile({ path: 'articles/a.md', value: '---\nslug: a\npublished: 14/1/2022\n---\n' })
  expect(parseArticle(file)).toBeUndefined()
  expect(file.messages.map(({ reason }) => reason)).toEqual([
    'Unexpected `14/1/2022` in the front matter, expected `published: "2022-01-14"`',
  ])
})
