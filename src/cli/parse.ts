import type { VFile } from 'vfile'
import { chooseSlug } from '../ingest/choose-slug.ts'
import { readKnowledgeOf } from '../ingest/ingest.ts'
import { readBytes } from '../ingest/read-bytes.ts'
import { stringifyArticle } from '../markdown/stringify-article.ts'
import { toArticle } from '../markdown/to-article.ts'
import { parseDump } from '../pipeline.ts'
import type { ArticleRecord } from '../record/article-record.ts'
import { type Command, type Context, type ExitCode, fileName, UsageError } from './command.ts'
import { standardInput, toSingleFiles } from './operand-files.ts'
import { reportMessages } from './report-messages.ts'

export const command: Command = {
  name: 'parse',
  usage: { en: `${fileName.en}…`, vi: `${fileName.vi}…` },
  summary: {
    en: 'Parse dumps and print their records; write nothing. `-` is standard input.',
    vi: 'Phân tích bản gốc và in kết quả; không ghi gì. `-` là đầu vào chuẩn.',
  },
  options: {
    json: {
      type: 'boolean',
      summary: { en: 'one record a line, as JSON (default)', vi: 'mỗi dòng một bản ghi JSON (mặc định)' },
    },
    markdown: { type: 'boolean', summary: { en: 'as article files', vi: 'dưới dạng tệp bài' } },
  },
  operands: { least: 1, most: Number.POSITIVE_INFINITY },
  run,
}

async function run(context: Context): Promise<ExitCode> {
  const { terminal, options, operands, content } = context
  if (options.json && options.markdown) {
    throw new UsageError({
      en: '`--json` and `--markdown` exclude each other',
      vi: 'chỉ dùng một trong hai: `--json` hoặc `--markdown`',
    })
  }
  const place = { cwd: terminal.cwd, content }
  const files = await toSingleFiles('parse', operands, place)
  const { knowledge, files: knowledgeFiles } = await readKnowledgeOf(place)
  for (const file of files) {
    const record = (await readValue(file, context)) ? parseDump(file, knowledge) : undefined
    if (record) await terminal.out(options.markdown ? toMarkdown(record, file) : toJson(record, file))
    file.value = ''
  }
  return reportMessages([...knowledgeFiles, ...files], context)
}

/** Reads a file, or standard input, into its `value`. False when the disk refuses. */
export async function readValue(file: VFile, { terminal }: Context): Promise<boolean> {
  if (file.path !== '<stdin>') return readBytes(file)
  file.value = await terminal.input()
  return true
}

function toJson(record: ArticleRecord, file: VFile): string {
  return `${JSON.stringify({ ...record, dump: toDump(file) })}\n`
}

function toMarkdown(record: ArticleRecord, file: VFile): string {
  const dump = file.data.contentPath ?? toDump(file)
  return stringifyArticle(toArticle(record, { slug: chooseSlug(record, dump, new Set()), path: '', dump }))
}

function toDump({ path }: VFile): string {
  return path === '<stdin>' ? standardInput : path
}
