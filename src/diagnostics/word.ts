/** A value's place in a wording: `{day}`. */
const placeholder = /\{(?<name>\w+)\}/gu

/** Line ends, tabs and other runs of white space. */
const blanks = /\s+/gu

/** A value longer than this many characters is cut in a reason, so that a 5 MB line cannot become a 5 MB message. */
const longest = 80

/**
 * A wording with its values put in. A name without a value stays in braces, which a test forbids.
 *
 * @param room `line`: values are levelled to one short line; `lines`: they stand as they are, such as a diff
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
    return room === 'lines' ? String(value) : shorten(String(value))
  })
}

/** One short line: `\`` would end the quotation, so it becomes `'`. */
function shorten(value: string): string {
  const start = Array.from(
    value
      .slice(0, longest * 4)
      .replace(blanks, ' ')
      .replaceAll('`', "'"),
  )
  return start.length > longest || value.length > longest * 4 ? `${start.slice(0, longest).join('')}…` : start.join('')
}
