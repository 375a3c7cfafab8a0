import { stringify } from 'yaml'
import type { Article } from '../markdown/article.ts'
import type { WrittenKey } from '../markdown/signature.ts'
import { yamlOptions } from '../markdown/stringify-article.ts'

/** Lines of a diff shown for a key, and characters of a line: enough to see what it is about. */
const mostLines = 8
const mostCharacters = 160

/**
 * What would change if the program had its way with a key, for a message: lines of the article with `-`, lines of the
 * program with `+`. Lines that both have are left out.
 */
export function diffValues(key: WrittenKey, article: Article, fresh: Article): string {
  const before = toLines(article[key])
  const after = toLines(fresh[key])
  const dropped = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`)
  const added = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`)
  return [`${key}:`, ...shorten(dropped), ...shorten(added)].join('\n')
}

function toLines(value: Article[WrittenKey]): string[] {
  const text = typeof value === 'string' ? value : value === undefined ? '' : stringify(value, yamlOptions)
  return text.split('\n').filter((line) => line.trim() !== '')
}

function shorten(lines: readonly string[]): string[] {
  const shown = lines
    .slice(0, mostLines)
    .map((line) => (line.length > mostCharacters ? `${line.slice(0, mostCharacters)}…` : line))
  return lines.length > mostLines ? [...shown, `  … +${lines.length - mostLines}`] : shown
}
