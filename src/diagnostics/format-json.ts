import type { VFile } from 'vfile'
import { inLanguage, type MessageLanguage, type WordedMessage } from './in-language.ts'
import { Diagnostic } from './report.ts'

/** Messages for programs: a JSON array; keys are never absent, what is not known is null. */
export function formatJson(files: readonly VFile[], language: MessageLanguage): string {
  return `${JSON.stringify(inLanguage(files, language).map(toData), undefined, 2)}\n`
}

function toData({ path, message, reason, note }: WordedMessage): object {
  const { place } = message
  const start = place && 'start' in place ? place.start : place
  const end = place && 'end' in place ? place.end : undefined
  return {
    file: path,
    line: start?.line ?? null,
    column: start?.column ?? null,
    endLine: end?.line ?? null,
    endColumn: end?.column ?? null,
    severity: toSeverity(message.fatal),
    stage: message.source ?? null,
    rule: message.ruleId ?? null,
    reason,
    note: note ?? null,
    url: message.url ?? null,
    values: message instanceof Diagnostic ? message.values : {},
  }
}

/** vfile's verdicts in the words of the catalogue, which the text for people has as well. */
function toSeverity(fatal: boolean | null | undefined): 'error' | 'warning' | 'info' {
  if (fatal) return 'error'
  return fatal === false ? 'warning' : 'info'
}
