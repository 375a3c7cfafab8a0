import type { VFile } from 'vfile'
import { inLanguage, type WordedMessage } from './in-language.ts'
import type { MessageLanguage } from './rule.ts'

/** GitHub shows no more than ten annotations of a level for a step; the rest would be dropped without a word. */
const most = 10

/** GitHub's names for error, warning and info, worst first. */
const levels = ['error', 'warning', 'notice'] as const

type Level = (typeof levels)[number]

/**
 * Messages as workflow commands of GitHub Actions, worst first, at most ten of a level. How many more there are is
 * said in a plain line at the end.
 *
 * @example
 * ::warning file=content/dumps/a.txt,line=11,col=12,endLine=11,endColumn=21,title=ambiguous-year::Unexpected day …
 */
export function formatAnnotations(files: readonly VFile[], language: MessageLanguage): string {
  const messages = inLanguage(files, language)
  return levels
    .map((level) =>
      formatLevel(
        level,
        messages.filter((message) => toLevel(message) === level),
        language,
      ),
    )
    .join('')
}

/** What GitHub's levels are called. */
const names: Readonly<Record<Level, Readonly<Record<MessageLanguage, string>>>> = {
  error: { en: 'errors', vi: 'lỗi' },
  warning: { en: 'warnings', vi: 'cảnh báo' },
  notice: { en: 'notices', vi: 'lưu ý' },
}

function formatLevel(level: Level, messages: readonly WordedMessage[], language: MessageLanguage): string {
  const lines = messages.slice(0, most).map((message) => `${toCommand(level, message)}\n`)
  const rest = messages.length - lines.length
  return lines.join('') + (rest > 0 ? `${formatRest(rest, level, language)}\n` : '')
}

/** `18 more warnings: see kavkaz check` */
function formatRest(count: number, level: Level, language: MessageLanguage): string {
  const name = names[level][language]
  return language === 'vi' ? `Còn ${count} ${name} nữa: xem kavkaz check` : `${count} more ${name}: see kavkaz check`
}

function toLevel({ message: { fatal } }: WordedMessage): Level {
  if (fatal) return 'error'
  return fatal === false ? 'warning' : 'notice'
}

function toCommand(level: Level, { path, message, reason, note }: WordedMessage): string {
  const { place, ruleId } = message
  const start = place && 'start' in place ? place.start : place
  const end = place && 'end' in place ? place.end : undefined
  const properties = {
    file: path,
    line: start?.line,
    col: start?.column,
    endLine: end?.line,
    // GitHub takes columns only within one line.
    endColumn: end && end.line === start?.line ? end.column : undefined,
    title: ruleId,
  }
  const given = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  )
  return `::${level} ${given.join(',')}::${escapeText(note ? `${reason}\n${note}` : reason)}`
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
