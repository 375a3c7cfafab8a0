import { UsageError } from './command.ts'

/** Path segments of letters, digits and `.`, `_`, `~`, `-`: `/archive/2024`. */
const plainPath = /^\/?(?:[\w.~-]+\/)*[\w.~-]*$/u

/**
 * A base with a slash at both ends: `archive`, `/archive` and `/archive/` are one; `` is `/`. Throws `UsageError` for what
 * is no path from the host's root.
 */
export function toBase(path: string): string {
  const parts = path.split('/').filter((part) => part !== '')
  if (!plainPath.test(path) || parts.some((part) => part === '.' || part === '..')) {
    throw new UsageError({
      en: `\`--base ${path}\`: expected a path from the host’s root, such as \`/archive/\``,
      vi: `\`--base ${path}\`: cần một đường dẫn tính từ gốc máy chủ, như \`/archive/\``,
    })
  }
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`
}
