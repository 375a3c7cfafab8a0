import type { VFile } from 'vfile'
import { formatAnnotations } from './format-annotations.ts'
import { formatJson } from './format-json.ts'
import { formatText } from './format-text.ts'
import type { MessageLanguage } from './rule.ts'

/** How messages are written: for people, as annotations of GitHub Actions, for programs. */
export const messageFormats = ['text', 'github', 'json'] as const

export type MessageFormat = (typeof messageFormats)[number]

export interface FormatOptions {
  /** Default: `text`. */
  format?: MessageFormat
  /** Default: `en`. */
  language?: MessageLanguage
  /** Whether `text` may use colours of a terminal. Default: false. */
  colour?: boolean
}

/**
 * The messages of files as one text, ending with a line end, files in the order of their paths and messages in the
 * order of their places; empty in `text` and `github` when there is nothing to say.
 */
export function formatMessages(files: readonly VFile[], options: FormatOptions = {}): string {
  const { format = 'text', language = 'en', colour = false } = options
  switch (format) {
    case 'text':
      return formatText(files, language, colour)
    case 'github':
      return formatAnnotations(files, language)
    case 'json':
      return formatJson(files, language)
    default:
      return format satisfies never
  }
}
