import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { compareText } from '../collections/compare-text.ts'
import { catalogue, type RuleId } from './catalogue.ts'
import { Diagnostic } from './report.ts'
import type { MessageLanguage, Rule } from './rule.ts'
import { word } from './word.ts'

/** A message in words, apart from the file that holds it. */
export interface WordedMessage {
  /** Path of its file, `<stdin>` when it has none. */
  path: string
  message: VFileMessage
  reason: string
  note: string | undefined
}

/** Rules by which knowledge is left out. Much can follow from that, so what they say is read first. */
const causes: ReadonlySet<string | undefined> = new Set<RuleId>([
  'invalid-yaml',
  'invalid-knowledge',
  'missing-key',
  'unknown-key',
])

/**
 * Every message of the files in one language: files from which knowledge was left out first; then paths by code unit,
 * then places, then rule ids.
 */
export function inLanguage(files: readonly VFile[], language: MessageLanguage): WordedMessage[] {
  const isCause = (file: VFile) => file.messages.some(({ ruleId }) => causes.has(ruleId))
  return [files.filter(isCause), files.filter((file) => !isCause(file))].flatMap((group) =>
    group
      .flatMap((file) => file.messages.map((message) => toWorded(file.path ?? '<stdin>', message, language)))
      .sort(byPlace),
  )
}

/** A message that is not of the catalogue, say of a unified plugin, keeps the words it came with. */
function toWorded(path: string, message: VFileMessage, language: MessageLanguage): WordedMessage {
  if (!(message instanceof Diagnostic)) return { path, message, reason: message.reason, note: message.note }
  const rule: Rule = catalogue[message.rule]
  const { reason, note } = rule[language]
  return {
    path,
    message,
    reason: word(reason, message.values, language, 'line'),
    note: word(note, message.values, language, 'lines'),
  }
}

function byPlace(a: WordedMessage, b: WordedMessage): number {
  return (
    compareText(a.path, b.path) ||
    (a.message.line ?? 0) - (b.message.line ?? 0) ||
    (a.message.column ?? 0) - (b.message.column ?? 0) ||
    compareText(a.message.ruleId ?? '', b.message.ruleId ?? '')
  )
}
