import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Article } from '../../src/markdown/article.ts'
import { bodyToBlocks } from '../../src/markdown/body.ts'
import { parseArticle } from '../../src/markdown/parse-article.ts'
import { isUntouched } from '../../src/markdown/signature.ts'
import { stringifyArticle } from '../../src/markdown/stringify-article.ts'
import { toArticle } from '../../src/markdown/to-article.ts'
import { type ArticleRecord, bases, evidenceKinds } from '../../src/record/article-record.ts'
import { slug } from '../../src/vietnamese/to-slug.ts'
import { record } from './records.ts'

const textsOf = (body: string): string[] => bodyToBlocks(body).map(({ text }) => text)

const place = { slug: slug.parse('hai-nuoc'), path: 'articles/2024/hai-nuoc.md', dump: 'dumps/vov/a.txt' }

function roundTrip(given: ArticleRecord): { text: string; article: Article | undefined } {
  const text = stringifyArticle(toArticle(given, place))
  const file = new VFile({ path: place.path, value: text })
  const article = parseArticle(file)
  expect(file.messages.map(String)).toEqual([])
  return { text, article }
}

test('keys in the order of the contract, absent when unknown', () => {
  const { text } = roundTrip(record())
  const keys = [...text.matchAll(/^(\w+):/gmu)].map(([, key]) => key)
  expect(keys).toEqual(
    'title slug published publishedBasis publishedEvidence outlet lede captions related older dump dumpSha256 generated'.split(
      ' ',
    ),
  )
  expect(text).toContain('\npublished: "2024-03-01~"\n')
  expect(text).toMatch(/---\n\nĐoạn một\.\n\nĐoạn hai\.\n$/u)
})

test('a date and a number stay text for a reader of YAML 1.1, as Eleventy is', () => {
  const { text } = roundTrip(record({ title: '2024-03-01', byline: 'no', lede: '12:30', outlet: 'null' }))
  const yaml = text.split('---\n')[1] ?? ''
  expect(parse(yaml, { version: '1.1' })).toMatchObject({
    title: '2024-03-01',
    byline: 'no',
    lede: '12:30',
    outlet: 'null',
  })
})

test('unknown is absent', () => {
  const { text, article } = roundTrip(
    record({
      title: null,
      lede: null,
      outlet: null,
      captions: [],
      related: [],
      older: [],
      body: [],
      published: { edtf: null, basis: 'unknown', evidence: [] },
    }),
  )
  expect(text).toMatch(
    /^---\nslug: hai-nuoc\ndump: dumps\/vov\/a\.txt\ndumpSha256: a{64}\ngenerated: [0-9a-f]{64}\n---\n$/u,
  )
  expect(article).not.toHaveProperty('title')
})

test('the signature holds until somebody touches the file', () => {
  const { text, article } = roundTrip(record())
  expect(isUntouched(text, article?.generated)).toBe(true)
  expect(isUntouched(text.replaceAll('\n', '\r\n'), article?.generated)).toBe(true)
  expect(isUntouched(text.replace('Đoạn một', 'Đoạn  một'), article?.generated)).toBe(false)
  expect(isUntouched(`${text}\n`, article?.generated)).toBe(false)
})

const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      'a: b',
      '- a',
      '# a',
      '{{ x }}',
      '---',
      'generated: a',
      '"a"',
      "'a'",
      '&a',
      '*a',
      '!a',
      '%a',
      '@a',
      '`a`',
      ' a ',
      'yes',
      '1e3',
      '0x1',
      'a\n---\nb',
      'a\n\nb',
      '\u0085',
      '\u2028',
      '\uFEFF',
    ),
  )
  .map((value) => value.replace(/[\0\r]/gu, '?'))
/** Blanks that are none to CommonMark, at the ends. */
const framed = fc
  .tuple(fc.constantFrom('', '\u00a0', '\u2028', '\uFEFF', ' ', '\n'), text)
  .map(([blank, value]) => blank + value + blank)
const filled = text.filter((value) => value !== '')
const paragraph = framed.filter((value) => value.trim() !== '')

const records: fc.Arbitrary<ArticleRecord> = fc
  .record({
    title: fc.option(filled),
    outlet: fc.option(filled),
    lede: fc.option(filled),
    byline: fc.option(filled),
    url: fc.option(fc.webUrl()),
    body: fc.array(paragraph, { maxLength: 3 }),
    captions: fc.array(fc.record({ text, credit: fc.option(text) }, { noNullPrototype: true }), { maxLength: 2 }),
    related: fc.array(fc.record({ title: text, abstract: fc.option(text) }, { noNullPrototype: true }), {
      maxLength: 2,
    }),
    older: fc.array(fc.record({ title: text }, { noNullPrototype: true }), { maxLength: 2 }),
    published: fc.record({
      edtf: fc.constantFrom(
        null,
        '2024-03-01',
        '2024-03-01~',
        'XXXX-02-29',
        '2022-01',
        '2024',
        '[2020-02-29,2024-02-29]',
        '2020-09-27/2020-11-10',
      ),
      basis: fc.constantFrom(...bases),
      evidence: fc.array(
        fc.record(
          { kind: fc.constantFrom(...evidenceKinds), text, line: fc.integer({ min: 1, max: 999 }), says: text },
          { noNullPrototype: true },
        ),
        { maxLength: 2 },
      ),
    }),
  })
  .map((keys) => record(keys))

test('parse(write(record)) = record', () => {
  fc.assert(
    fc.property(records, (given) => {
      const { text, article } = roundTrip(given)
      expect(article).toBeDefined()
      if (!article) return
      for (const key of ['title', 'outlet', 'lede', 'byline', 'url'] as const)
        expect(article[key] ?? null).toBe(given[key])
      expect(article.captions).toEqual(given.captions)
      expect(article.related).toEqual(given.related)
      expect(article.older).toEqual(given.older)
      expect(article.published ?? null).toBe(given.published.edtf)
      expect(article.publishedBasis).toBe(given.published.basis)
      expect(article.publishedEvidence).toEqual(given.published.evidence)
      expect([article.dump, article.dumpSha256]).toEqual([place.dump, given.sha256])
      expect(textsOf(article.body)).toEqual(given.body)
      expect(isUntouched(text, article.generated)).toBe(true)
      expect(stringifyArticle(article)).toBe(text)
    }),
    { numRuns: 2000 },
  )
})
