import { resolve } from 'node:path'
import { type BuildStep, buildSite } from '../site/build-site.ts'
import { ForeignFolderError } from '../site/write-output.ts'
import {
  type Command,
  type Context,
  type ExitCode,
  folderName,
  nothing,
  same,
  UsageError,
  type Words,
} from './command.ts'
import { assertContent } from './ingest.ts'
import { textOf } from './read-arguments.ts'
import { reportMessages } from './report-messages.ts'
import { toBase } from './to-base.ts'

export const command: Command = {
  name: 'build',
  usage: nothing,
  summary: { en: 'Ingest the dumps and write the site.', vi: 'Nạp bản gốc và viết trang web.' },
  options: {
    base: {
      type: 'string',
      placeholder: same('/path/'),
      summary: {
        en: 'path the site is served under (default: /)',
        vi: 'đường dẫn của trang trên máy chủ (mặc định: /)',
      },
    },
    output: {
      type: 'string',
      placeholder: folderName,
      summary: { en: 'folder to write (default: _site)', vi: 'thư mục ghi ra (mặc định: _site)' },
    },
    site: {
      type: 'string',
      placeholder: same('URL'),
      summary: {
        en: 'address of the host (default: url of site.yaml)',
        vi: 'địa chỉ máy chủ (mặc định: url trong site.yaml)',
      },
    },
  },
  operands: { least: 0, most: 0 },
  run: build,
}

const stepLabels: Readonly<Record<BuildStep, Readonly<Record<Context['language'], string>>>> = {
  ingest: { en: 'Reading dumps', vi: 'Đang đọc bản gốc' },
  archive: { en: 'Relating stories', vi: 'Đang nối các tin' },
  print: { en: 'Writing pages, indexing for search', vi: 'Đang viết trang, lập chỉ mục tìm kiếm' },
  verify: { en: 'Checking links', vi: 'Đang kiểm tra liên kết' },
  publish: { en: 'Putting the site in place', vi: 'Đang đặt trang vào chỗ' },
}

/** Erases the line that the cursor is on. */
const erase = '\r\u001B[K'

async function build(context: Context): Promise<ExitCode> {
  const { terminal, options, content, language } = context
  await assertContent(context)
  const output = resolve(terminal.cwd, textOf(options, 'output') ?? '_site')
  const origin = toOrigin(textOf(options, 'site'))
  const base = toBase(textOf(options, 'base') ?? '/')
  const show = (text: string) => terminal.watched && terminal.error(erase + text)
  try {
    const { files, pages, stories } = await buildSite({
      cwd: terminal.cwd,
      content,
      templates: resolve(terminal.cwd, 'templates'),
      base,
      ...(origin !== undefined && { origin }),
      output,
      onStep: (step) => show(`${stepLabels[step][language]} …`),
    })
    await show('')
    const code = await reportMessages(files, context)
    await terminal.out(toSummary(language, { pages, stories, output }))
    return code
  } catch (error) {
    await show('')
    throw error instanceof ForeignFolderError ? new UsageError(toRefusal(output)) : error
  }
}

function toSummary(language: Context['language'], built: { pages: number; stories: number; output: string }): string {
  const { pages, stories, output } = built
  return language === 'vi'
    ? `Đã viết ${pages} trang của ${stories} tin vào ${output}\n`
    : `Wrote ${pages} pages of ${stories} stories to ${output}\n`
}

function toRefusal(output: string): Words {
  return {
    en: `The folder ${output} holds files that \`kavkaz build\` did not write. Give an empty folder, or delete it yourself.`,
    vi: `Thư mục ${output} có tệp không do \`kavkaz build\` viết ra. Hãy chọn thư mục trống, hoặc tự xóa thư mục này.`,
  }
}

/** Scheme and host of an address; its path is `--base`'s business. */
function toOrigin(site: string | undefined): string | undefined {
  if (site === undefined) return undefined
  if (!/^https?:/u.test(site) || !URL.canParse(site)) {
    throw new UsageError({
      en: `\`--site ${site}\`: expected \`https://host\``,
      vi: `\`--site ${site}\`: cần \`https://máy-chủ\``,
    })
  }
  return new URL(site).origin
}
