import { styleText } from 'node:util'
import type { VFile } from 'vfile'
import { groupBy } from '../collections/group-by.ts'
import { inLanguage, type WordedMessage } from './in-language.ts'
import type { MessageLanguage } from './rule.ts'
import { type Severity, severities, severityOf } from './severity.ts'

/** Messages of one rule that are shown, unless they are fatal: who has 2,000 of a kind wants to know the kind. */
const mostOfRule = 20

/** What stands beside a message, and in the count of one and of many. */
const labels: Readonly<
  Record<MessageLanguage, Readonly<Record<Severity, { label: string; one: string; many: string }>>>
> = {
  en: {
    error: { label: 'error', one: 'error', many: 'errors' },
    warning: { label: 'warning', one: 'warning', many: 'warnings' },
    info: { label: 'info', one: 'note', many: 'notes' },
  },
  vi: {
    error: { label: 'lỗi', one: 'lỗi', many: 'lỗi' },
    warning: { label: 'cảnh báo', one: 'cảnh báo', many: 'cảnh báo' },
    info: { label: 'lưu ý', one: 'lưu ý', many: 'lưu ý' },
  },
}

const looks = {
  error: { mark: '✖', colour: 'red' },
  warning: { mark: '⚠', colour: 'yellow' },
  info: { mark: 'ℹ', colour: 'cyan' },
} as const satisfies Record<Severity, object>

interface Look {
  language: MessageLanguage
  colour: boolean
}

/**
 * Messages for people: the file, then a line for each message with its note below, then a count, then how many more
 * there are of a rule. Laid out here, since `vfile-reporter` counts in English alone.
 */
export function formatText(files: readonly VFile[], language: MessageLanguage, colour: boolean): string {
  const messages = inLanguage(files, language)
  if (messages.length === 0) return ''
  const look = { language, colour }
  const byRule = groupBy(messages, ({ message: { fatal, ruleId = '' } }) => (fatal ? [] : [ruleId]))
  const left = new Set([...byRule.values()].flatMap((ofRule) => ofRule.slice(mostOfRule)))
  const shown = messages.filter((message) => !left.has(message))
  const pages = [...groupBy(shown, ({ path }) => [path])].map(([path, ofFile]) => formatFile(path, ofFile, look))
  const rest = [...byRule].filter(([, { length }]) => length > mostOfRule)
  return [
    ...pages,
    formatCounts(messages, look),
    ...rest.map(([rule, { length }]) => `… ${rule}: +${length - mostOfRule} (check --format json)`),
    '',
  ].join('\n')
}

/** A file's messages, their places and labels one below the other. */
function formatFile(path: string, messages: readonly WordedMessage[], look: Look): string {
  const rows = messages.map((worded) => ({ ...worded, place: toPlace(worded), severity: severityOf(worded.message) }))
  const placeWidth = Math.max(...rows.map(({ place }) => place.length))
  const labelWidth = Math.max(...rows.map(({ severity }) => labels[look.language][severity].label.length))
  const lines = rows.flatMap(({ place, severity, reason, note, message: { ruleId, source } }) => {
    const label = labels[look.language][severity].label.padEnd(labelWidth)
    return [
      `${place.padEnd(placeWidth)} ${paint(label, looks[severity].colour, look)} ${reason}  ${ruleId ?? ''} ${source ?? ''}`.trimEnd(),
      ...(note?.split('\n').map((line) => `    ${line}`) ?? []),
    ]
  })
  return [paint(path, 'underline', look), ...lines, ''].join('\n')
}

/** `11:12-11:21` */
function toPlace({ message: { place } }: WordedMessage): string {
  const points = place === undefined ? [] : 'start' in place ? [place.start, place.end] : [place]
  return points.map(({ line, column }) => `${line}:${column}`).join('-')
}

/** `✖ 1 error, ⚠ 2 warnings` */
function formatCounts(messages: readonly WordedMessage[], look: Look): string {
  const counts = severities.map((severity) => ({
    severity,
    count: messages.filter(({ message }) => severityOf(message) === severity).length,
  }))
  return counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => {
      const { one, many } = labels[look.language][severity]
      return `${paint(looks[severity].mark, looks[severity].colour, look)} ${count} ${count === 1 ? one : many}`
    })
    .join(', ')
}

function paint(text: string, style: 'underline' | 'red' | 'yellow' | 'cyan', { colour }: Look): string {
  return colour ? styleText(style, text, { validateStream: false }) : text
}
