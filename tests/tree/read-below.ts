import type { ArticleRecord } from '../../src/record/article-record.ts'
import { readPage } from '../support/read-page.ts'
import { story, title } from './stone-market.ts'

const page = [title, '', ...story.flatMap((line) => [line, ''])]

/** The record of a short story with some lines below it. */
export function readBelow(...lines: readonly string[]): ArticleRecord {
  const { record } = readPage(...page, ...lines)
  if (!record) throw new Error('no article')
  return record
}
