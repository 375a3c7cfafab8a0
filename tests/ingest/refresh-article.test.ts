import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toArticleFile } from '../../src/ingest/read-articles.ts'
import { refreshArticle } from '../../src/ingest/refresh-article.ts'
import type { Article } from '../../src/markdown/article.ts'
import { stringifyArticle } from '../../src/markdown/stringify-article.ts'
import { toArticle } from '../../src/markdown/to-article.ts'
import type { ArticleRecord } from '../../src/record/article-record.ts'
import { slug } from '../../src/vietnamese/to-slug.ts'
import { record } from '../markdown/records.ts'

const place = { slug: slug.parse('a'), path: 'articles/2024/a.md', dump: 'dumps/a.txt' }

const words = fc.constantFrom('Một.', 'Hai: ba', '# Bốn', '2024-03-01', '- năm', '“Sáu”', '{{ bảy }}', 'generated: tám')

/** What a dump may say, then what it may say after it changed. */
const records: fc.Arbitrary<ArticleRecord> = fc
  .record({
    title: fc.option(words),
    lede: fc.option(words),
    byline: fc.option(words),
    body: fc.array(words, { maxLength: 3 }),
    captions: fc.array(fc.record({ text: words, credit: fc.option(words) }, { noNullPrototype: true }), {
      maxLength: 2,
    }),
    sha256: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
  })
  .map((keys) => record(keys))

/** What an editor may do to an article. */
const edits: fc.Arbitrary<Partial<Article>> = fc.record(
  {
    title: fc.constant('Tít của biên tập viên'),
    lede: fc.constant(undefined),
    byline: fc.constant('B.T.V.'),
    body: fc.constant('Thân bài *của* biên tập viên.'),
    topics: fc.constant<string[]>(['chu-de']),
    captions: fc.constant<Article['captions']>([{ text: 'Chú thích của biên tập viên', credit: null }]),
  },
  { requiredKeys: [] },
)

function read(text: string): ReturnType<typeof toArticleFile> & { article: Article } {
  const found = toArticleFile(new VFile({ path: place.path, value: text }))
  expect(found.file.messages.map(String)).toEqual([])
  if (!found.article) throw new Error('no article')
  return { ...found, article: found.article }
}

/** The file after an editor's change: rewritten in full, but with the signature that the program left there. */
function edit(text: string, changes: Partial<Article>): string {
  const { article } = read(text)
  const { generated } = article
  return stringifyArticle({ ...article, ...changes }).replace(/^generated: .*$/mu, `generated: ${generated}`)
}

test('no edit is ever lost, everything else follows the dump, and a second time changes nothing', () => {
  fc.assert(
    fc.property(records, records, edits, (before, after, changes) => {
      const [old, fresh] = [toArticle(before, place), toArticle(after, place)]
      const edited = edit(stringifyArticle(old), changes)
      const once = refreshArticle(read(edited), fresh)
      const { article } = read(once.text)
      for (const key of ['title', 'lede', 'byline', 'body', 'captions'] as const) {
        const isEdit = key in changes && JSON.stringify(changes[key]) !== JSON.stringify(old[key])
        expect([key, article[key]]).toEqual([key, isEdit ? changes[key] : fresh[key]])
      }
      expect(article.topics).toEqual(changes.topics ?? [])
      expect(article.dumpSha256).toBe(after.sha256)
      expect(refreshArticle(read(once.text), fresh).text).toBe(once.text)
    }),
    { numRuns: 200 },
  )
})
