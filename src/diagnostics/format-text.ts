import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { reporter } from 'vfile-reporter'
import { inLanguage, type MessageLanguage, type WordedMessage } from './in-language.ts'

/** Messages for people: the file, then a line for each message with its note below, then a count. */
export function formatText(files: readonly VFile[], language: MessageLanguage, colour: boolean): string {
  const byPath = new Map<string, VFile>()
  for (const worded of inLanguage(files, language)) {
    const file = byPath.get(worded.path) ?? new VFile({ path: worded.path })
    file.messages.push(toMessage(worded))
    byPath.set(worded.path, file)
  }
  if (byPath.size === 0) return ''
  return `${reporter([...byPath.values()], { color: colour, quiet: true, verbose: true })}\n`
}

/** The message as the reporter shows it. Its address is left out: it is the same for every message of a rule. */
function toMessage({ message, reason, note }: WordedMessage): VFileMessage {
  const { ruleId, source, place } = message
  const worded = new VFileMessage(reason, { ruleId, source, place })
  worded.fatal = message.fatal
  worded.note = note
  return worded
}
