import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { reporter } from 'vfile-reporter'
import { inLanguage, type MessageLanguage, type WordedMessage } from './in-language.ts'

/** Messages of one rule that are shown, unless they are fatal: who has 2,000 of a kind wants to know the kind. */
const mostOfRule = 20

/**
 * Messages for people: the file, then a line for each message with its note below, then a count, then how many more
 * there are of a rule.
 */
export function formatText(files: readonly VFile[], language: MessageLanguage, colour: boolean): string {
  const byPath = new Map<string, VFile>()
  const ofRule = new Map<string, number>()
  for (const worded of inLanguage(files, language)) {
    const { ruleId, fatal } = worded.message
    const count = (ofRule.get(ruleId ?? '') ?? 0) + (fatal ? 0 : 1)
    ofRule.set(ruleId ?? '', count)
    if (count > mostOfRule) continue
    const file = byPath.get(worded.path) ?? new VFile({ path: worded.path })
    file.messages.push(toMessage(worded))
    byPath.set(worded.path, file)
  }
  if (byPath.size === 0) return ''
  const report = reporter([...byPath.values()], { color: colour, quiet: true, verbose: true })
  return `${report}\n${formatRest(ofRule)}`
}

/** One line for each rule that has more messages than are shown. */
function formatRest(ofRule: ReadonlyMap<string, number>): string {
  const rest = [...ofRule].filter(([, count]) => count > mostOfRule)
  return rest.map(([rule, count]) => `… ${rule}: +${count - mostOfRule} (check --format json)\n`).join('')
}

/** The message as the reporter shows it. Its address is left out: it is the same for every message of a rule. */
function toMessage({ message, reason, note }: WordedMessage): VFileMessage {
  const { ruleId, source, place } = message
  const worded = new VFileMessage(reason, { ruleId, source, place })
  worded.fatal = message.fatal
  worded.note = note
  return worded
}
