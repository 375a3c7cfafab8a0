import type { VFile } from 'vfile'
import { formatMessages } from '../diagnostics/format-messages.ts'
import { isFatal } from '../diagnostics/report.ts'
import type { Context, ExitCode } from './command.ts'

/** Writes the files' messages to standard error. Returns 1 when one of them is fatal. */
export async function reportMessages(files: readonly VFile[], { terminal, language }: Context): Promise<ExitCode> {
  const text = formatMessages(files, { language, colour: terminal.colour && terminal.watched })
  if (text !== '') await terminal.error(text)
  return files.some(isFatal) ? 1 : 0
}
