import { inspectNoColor } from 'unist-util-inspect'
import { describe, expect, test } from 'vitest'
import { formatJson } from '../src/diagnostics/format-json.ts'
import { stringifyArticle } from '../src/markdown/stringify-article.ts'
import { toArticle } from '../src/markdown/to-article.ts'
import { readDump } from '../src/pipeline.ts'
import type { DumpTree } from '../src/tree/dump-tree.ts'
import { slug } from '../src/vietnamese/to-slug.ts'
import { readFixtures, toFile } from './support/read-fixtures.ts'
import { testKnowledge } from './support/test-knowledge.ts'

/** Every phenomenon, from bytes to article: what the files beside its dump say is what comes out. */
describe.each(readFixtures())('$name', (fixture) => {
  const { folder, why } = fixture
  const file = toFile(fixture)
  const { tree, record } = readDump(file, testKnowledge)

  test(`tree: ${why}`, async () => {
    await expect(tree ? `${inspectNoColor(withoutWeights(tree))}\n` : 'no text\n').toMatchFileSnapshot(
      `${folder}tree.txt`,
    )
  })

  test('record', async () => {
    await expect(`${JSON.stringify(record ?? null, undefined, 2)}\n`).toMatchFileSnapshot(`${folder}record.json`)
  })

  test('article', async () => {
    const place = { slug: slug.parse('bai'), path: 'articles/bai.md', dump: fixture.path }
    const article = record ? stringifyArticle(toArticle(record, place)) : 'no article\n'
    await expect(article).toMatchFileSnapshot(`${folder}article.md`)
  })

  test('messages', async () => {
    await expect(formatJson([file], 'en')).toMatchFileSnapshot(`${folder}messages.json`)
  })
})

/** Weights are tuned; what they decide and why is what a fixture holds. */
function withoutWeights(tree: DumpTree): object {
  return { ...tree, children: tree.children.map((block) => ({ ...block, data: { reason: block.data.reason } })) }
}
