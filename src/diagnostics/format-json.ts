import type { VFile } from 'vfile'
import { inLanguage, type WordedMessage } from './in-language.ts'
import { Diagnostic } from './report.ts'
import type { MessageLanguage } from './rule.ts'
import { severityOf } from './severity.ts'
import { toText } from './word.ts'

/** Messages for programs: a JSON array; keys are never absent, what is not known is null. */
export function formatJson(files: readonly VFile[], language: MessageLanguage): string {
  return `${JSON.stringify(
    inLanguage(files, language).map((message) => toData(message, language)),
    undefined,
    2,
  )}\n`
}

function toData({ path, message, reason, note }: WordedMessage, language: MessageLanguage): object {
  const { place } = message
  const start = place && 'start' in place ? place.start : place
  const end = place && 'end' in place ? place.end : undefined
  return {
    file: path,
    line: start?.line ?? null,
    column: start?.column ?? null,
    endLine: end?.line ?? null,
    endColumn: end?.column ?? null,
    severity: severityOf(message),
    stage: message.source ?? null,
    rule: message.ruleId ?? null,
    reason,
    note: note ?? null,
    url: message.url ?? null,
    values: message instanceof Diagnostic ? toValues(message, language) : {},
  }
}

function toValues({ values }: Diagnostic, language: MessageLanguage): object {
  const entries = Object.entries(values)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'number' ? value : toText(value, language)]),
  )
}
