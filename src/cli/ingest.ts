import { resolve } from 'node:path'
import { type Ingested, ingest } from '../ingest/ingest.ts'
import { type Command, type Context, type ExitCode, fileName, UsageError, type Words } from './command.ts'
import { isFolder } from './is-folder.ts'
import { listDates } from './list-dates.ts'
import { toOperandFiles } from './operand-files.ts'
import { toProgress } from './progress.ts'
import { reportMessages } from './report-messages.ts'

export const command: Command = {
  name: 'ingest',
  usage: { en: `[${fileName.en}…]`, vi: `[${fileName.vi}…]` },
  summary: {
    en: 'Turn dumps into articles under `articles`; never overwrite an editor’s change. Default: all dumps.',
    vi: 'Chuyển bản gốc thành bài trong `articles`; không bao giờ ghi đè phần sửa tay. Mặc định: mọi bản gốc.',
  },
  options: {},
  operands: { least: 0, most: Number.POSITIVE_INFINITY },
  run,
}

async function run(context: Context): Promise<ExitCode> {
  const { terminal, content } = context
  await assertContent(context)
  const only = await toChosen(context)
  const onRead = toProgress(context)
  const ingested = await ingest({ cwd: terminal.cwd, content, onRead, ...(only && { only }) })
  const code = await reportMessages(ingested.files, context)
  const dates = listDates(ingested)
  if (dates) await terminal.out(`${dates[context.language]}\n`)
  await terminal.out(`${summarise(ingested)[context.language]}\n`)
  return code
}

/** Without its content folder there is nothing that a command could work on. */
export async function assertContent({ terminal: { cwd }, content }: Context): Promise<void> {
  if (await isFolder(resolve(cwd, content))) return
  throw new UsageError({
    en: `no folder \`${content}\` here: run it from the archive’s root, or give \`--content DIR\``,
    vi: `ở đây không có thư mục \`${content}\`: hãy chạy từ gốc của kho, hoặc thêm \`--content DIR\``,
  })
}

/** The dumps that the arguments name, as paths below the content folder; undefined when they name none. */
async function toChosen({ terminal: { cwd }, content, operands }: Context): Promise<Set<string> | undefined> {
  if (operands.length === 0) return undefined
  const files = await toOperandFiles(operands, { cwd, content })
  return new Set(
    files.map(({ path, data: { contentPath } }) => {
      if (contentPath?.startsWith('dumps/')) return contentPath
      throw new UsageError({
        en: `\`${path}\` is no dump of this archive: expected a file below \`${content}/dumps\``,
        vi: `\`${path}\` không phải bản gốc của kho này: cần một tệp trong \`${content}/dumps\``,
      })
    }),
  )
}

function summarise({ written, plan, stories, files }: Ingested): Words {
  const dumps = files.filter(({ data: { contentPath } }) => contentPath?.startsWith('dumps/')).length
  const withheld = plan.writes.length - written
  const without = dumps - stories.length
  const counts = [
    { en: `${written} written`, vi: `đã ghi ${written}` },
    { en: `${plan.unchanged} unchanged`, vi: `giữ nguyên ${plan.unchanged}` },
    ...(plan.paused > 0 ? [{ en: `${plan.paused} paused`, vi: `tạm hoãn ${plan.paused}` }] : []),
    ...(withheld > 0 ? [{ en: `${withheld} not written`, vi: `không ghi ${withheld}` }] : []),
    ...(without > 0
      ? [{ en: `${without} without a story or not chosen`, vi: `không có bài hoặc không được chọn ${without}` }]
      : []),
  ]
  return {
    en: `dumps: ${dumps}; articles: ${counts.map(({ en }) => en).join(', ')}`,
    vi: `bản gốc: ${dumps}; bài: ${counts.map(({ vi }) => vi).join(', ')}`,
  }
}
