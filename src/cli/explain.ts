import type { VFile } from 'vfile'
import { readKnowledgeOf } from '../ingest/ingest.ts'
import { readDump } from '../pipeline.ts'
import { type Command, type Context, type ExitCode, fileName } from './command.ts'
import { explainDump } from './explain-dump.ts'
import { explainRecord } from './explain-record.ts'
import { toSingleFiles } from './operand-files.ts'
import { readValue } from './parse.ts'
import { reportMessages } from './report-messages.ts'

export const command: Command = {
  name: 'explain',
  usage: fileName,
  summary: {
    en: 'Show a dump with each line’s role and reason, then the evidence for its date, then who and where.',
    vi: 'Cho xem vai trò và lý do của từng dòng trong bản gốc, rồi bằng chứng về ngày, rồi ai và ở đâu.',
  },
  options: {},
  operands: { least: 1, most: 1 },
  run,
}

async function run(context: Context): Promise<ExitCode> {
  const { terminal, operands, content } = context
  const place = { cwd: terminal.cwd, content }
  const files = await toSingleFiles('explain', operands, place)
  const { knowledge } = await readKnowledgeOf(place)
  for (const file of files) {
    if (await readValue(file, context)) await terminal.out(explain(file, context, readDump(file, knowledge)))
  }
  return reportMessages(files, context)
}

function explain(file: VFile, { terminal, language }: Context, { tree, record }: ReturnType<typeof readDump>): string {
  const page =
    tree && explainDump(String(file.value), tree, file.data.source?.headerLines ?? 0, { ...terminal, language })
  return [page, record && explainRecord(record, language)]
    .map((part) => (part === undefined ? '' : `${part}\n\n`))
    .join('')
}
