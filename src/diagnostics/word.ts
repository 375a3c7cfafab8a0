import { toPrintable } from './printable.ts'

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
 * @example word('Unexpected day `{day}`', {day: 'ngày 29/2'}, 'line') // 'Unexpected day `ngày 29/2`'
 */
export function word(
  wording: string,
  values: Readonly<Record<string, string | number>>,
  room: 'line' | 'lines',
): string {
  return wording.replace(placeholder, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) return whole
    return toPrintable(room === 'lines' ? String(value) : shorten(String(value)))
  })
}

/** One short line. */
function shorten(value: string): string {
  const start = Array.from(value.slice(0, longest * 4).replace(blanks, ' '))
  const isCut = start.length > longest || value.length > longest * 4
  return isCut ? `${start.slice(0, longest).join('')}…` : start.join('')
}
