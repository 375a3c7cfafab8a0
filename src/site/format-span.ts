import { formatDate } from '../vietnamese/format-date.ts'

/** `1991–2023`, `từ 1993`; undefined when neither end is known. */
export function formatSpan(from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined && to === undefined) return undefined
  return formatDate(`${from ?? '..'}/${to ?? '..'}`, 'short')
}
