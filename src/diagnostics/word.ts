import { toPrintable } from './printable.ts'
import type { MessageLanguage } from './rule.ts'

/** What stands for a `{name}` of a wording: the same in every language, or in words. */
export type Value = string | number | Readonly<Record<MessageLanguage, string>>

/** A value's place in a wording: `{day}`. */
const placeholder = /\{(?<name>\w+)\}/gu

/** Line ends, tabs and other runs of white space. */
const blanks = /\s+/gu

/** A value longer than this many characters is cut in a reason, so that a 5 MB line cannot become a 5 MB message. */
const longest = 80

/**
 * A wording with its values put in, fit for a terminal. A name without a value stays in braces.
 *
 * @param room `line`: values are levelled to one short line; `lines`: they keep their lines, such as a diff's
 * @example word('Unexpected day `{day}`', {day: 'ngày 29/2'}, 'en', 'line') // 'Unexpected day `ngày 29/2`'
 */
export function word(
  wording: string,
  values: Readonly<Record<string, Value>>,
  language: MessageLanguage,
  room: 'line' | 'lines',
): string {
  return wording.replace(placeholder, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) return whole
    const text = toText(value, language)
    return toPrintable(room === 'lines' ? text : shorten(text))
  })
}

/** A value in one language. */
export function toText(value: Value, language: MessageLanguage): string {
  return typeof value === 'object' ? value[language] : String(value)
}

/** One short line, cut behind a word where one ends near. */
function shorten(value: string): string {
  const start = Array.from(value.slice(0, longest * 4).replace(blanks, ' '))
  if (start.length <= longest && value.length <= longest * 4) return start.join('')
  const cut = start.slice(0, longest).join('')
  const wordEnd = start[longest] === ' ' ? cut.length : cut.lastIndexOf(' ')
  return `${wordEnd > cut.length / 2 ? cut.slice(0, wordEnd) : cut}…`
}
