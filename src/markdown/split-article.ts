/** An article file in its two parts. */
export interface ArticleParts {
  /** From the first `---` to the line before the second, with the line end: as long as the file's start, so that offsets agree. */
  yaml: string
  /** Everything after the second `---` line, without empty lines around it. */
  body: string
}

/** The line that opens front matter, at the very start of the file: `---`. */
const opening = /^\uFEFF?---[ \t]*\n/u

/** The line that closes it: `---` or, as YAML also has it, `...`. */
const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/mu

/** Empty lines around a body. Leading spaces of its first line are kept: they mean something in CommonMark. */
const emptyLinesBefore = /^(?:[ \t]*\n)+/u

/**
 * Splits an article file, its line ends being line feeds; undefined when it has no front matter, or one that is never
 * closed.
 */
export function splitArticle(text: string): ArticleParts | undefined {
  const start = opening.exec(text)?.[0].length
  if (start === undefined) return undefined
  const rest = text.slice(start)
  const end = closing.exec(rest)
  if (!end) return undefined
  const body = rest.slice(end.index + end[0].length)
  return { yaml: text.slice(0, start + end.index), body: trimBlanks(body.replace(emptyLinesBefore, '')) }
}

/** Without the blanks at the end. Only CommonMark's own: a hard space there is text. */
function trimBlanks(body: string): string {
  let end = body.length
  while (end > 0 && ' \t\n'.includes(body.charAt(end - 1))) end -= 1
  return body.slice(0, end)
}
