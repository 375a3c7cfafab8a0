import { resolve } from 'node:path'
import type { VFile } from 'vfile'
import type { Archive } from '../archive/archive.ts'
import { formatMessages, type MessageFormat, messageFormats } from '../diagnostics/format-messages.ts'
import { isFatal } from '../diagnostics/report.ts'
import type { ContentPlace } from '../ingest/content-place.ts'
import { type ContentReading, readContent } from '../ingest/ingest.ts'
import { reportNearDuplicates } from '../ingest/report-near-duplicates.ts'
import { claimAddresses, toSourceOf } from '../site/claim-addresses.ts'
import { readSite } from '../site/read-site.ts'
import { toViews } from '../site/views/to-views.ts'
import { type Command, type Context, type ExitCode, nothing, same, UsageError, type Words } from './command.ts'
import { assertContent } from './ingest.ts'
import { listChanged } from './list-changed.ts'
import { listDates } from './list-dates.ts'
import { listUnknown } from './list-unknown.ts'
import { toProgress } from './progress.ts'
import { textOf } from './read-arguments.ts'

export const command: Command = {
  name: 'check',
  usage: nothing,
  summary: {
    en: 'Check everything in the content folder: dumps, articles, knowledge; write nothing.',
    vi: 'Kiểm tra mọi thứ trong thư mục nội dung: bản gốc, bài, tri thức; không ghi gì.',
  },
  options: {
    format: {
      type: 'string',
      placeholder: same(messageFormats.join('|')),
      summary: { en: 'how to print messages (default: text)', vi: 'cách in thông báo (mặc định: text)' },
    },
    frail: {
      type: 'boolean',
      summary: { en: 'let warnings give exit code 1 as well', vi: 'có cảnh báo cũng trả về mã 1' },
    },
  },
  operands: { least: 0, most: 0 },
  more: {
    en: 'Each message ends with its rule, such as `ambiguous-year`. What every rule means and what to do: README.md#messages',
    vi: 'Mỗi thông báo kết thúc bằng tên quy tắc, như `ambiguous-year`. Ý nghĩa và cách xử lý từng quy tắc: README.md#messages',
  },
  run,
}

async function run(context: Context): Promise<ExitCode> {
  const { terminal, content, options, language } = context
  const format = toFormat(textOf(options, 'format') ?? 'text')
  await assertContent(context)
  const reading = await readContent({ cwd: terminal.cwd, content, onRead: toProgress(context) })
  reportNearDuplicates(reading.stories)
  const place = { cwd: terminal.cwd, content }
  const { archive, files: siteFiles } = await checkSite(reading, place)
  const files = [...reading.files, ...siteFiles]
  await terminal.out(formatMessages(files, { format, language, colour: terminal.colour }))
  const isWrong = files.some((file) => isFatal(file) || (options.frail === true && hasWarning(file)))
  if (format === 'text') {
    const changed = await listChanged(reading.entries, archive, place)
    if (changed) await terminal.out(`${changed[language]}\n\n`)
    const dates = listDates(reading)
    if (dates) await terminal.out(`${dates[language]}\n`)
    const unknown = listUnknown(reading.stories, reading.knowledge, place)
    if (unknown) await terminal.out(`${unknown[language]}\n`)
    await terminal.out(`${summarise(reading, isWrong)[language]}\n`)
  }
  return isWrong ? 1 : 0
}

function summarise({ stories, articles, plan }: ContentReading, isWrong: boolean): Words {
  const [held, written, due] = [stories.length, articles.length, plan.writes.length]
  return {
    en: `dumps with a story: ${held}, articles: ${written}${due > 0 ? `, to ingest: ${due}` : ''}: ${isWrong ? 'not fine, see above' : 'fine'}`,
    vi: `Có ${held} bản gốc có bài và ${written} bài đã ghi${due > 0 ? `; cần nạp ${due} bài` : ''}. ${isWrong ? 'Chưa ổn, xem các thông báo ở trên.' : 'Ổn.'}`,
  }
}

/** What the site would be made of, with messages: settings, pages of prose, whatever claims an address that is taken. */
async function checkSite(reading: ContentReading, place: ContentPlace): Promise<{ archive: Archive; files: VFile[] }> {
  const options = { ...place, templates: resolve(place.cwd, 'templates'), base: '/' }
  const { site, files } = await readSite(reading.articles, reading, options)
  const { files: unplaced } = claimAddresses(toViews(site), toSourceOf(place))
  return { archive: site.archive, files: [...files, ...unplaced] }
}

function toFormat(typed: string): MessageFormat {
  const format = messageFormats.find((known) => known === typed)
  if (format) return format
  const known = messageFormats.map((name) => `\`${name}\``).join(', ')
  throw new UsageError({
    en: `unknown format \`${typed}\`: \`--format\` takes ${known}`,
    vi: `không có định dạng \`${typed}\`: \`--format\` nhận ${known}`,
  })
}

function hasWarning(file: VFile): boolean {
  return file.messages.some(({ fatal }) => fatal === false)
}
