import type { VFileMessage } from 'vfile-message'

/** How grave a message is, gravest first. */
export const severities = ['error', 'warning', 'info'] as const

export type Severity = (typeof severities)[number]

/** vfile's verdicts in the words of the catalogue. */
export function severityOf({ fatal }: VFileMessage): Severity {
  if (fatal) return 'error'
  return fatal === false ? 'warning' : 'info'
}
