/**
 * Where a pattern that ends with `$` begins, looked for near the end of a text only: over a whole line of megabytes it
 * would be tried at every character, and read to the end from each.
 *
 * @param reach characters from the end within which it may begin
 * @returns UTF-16 offset in the text, or -1
 */
export function searchEnding(text: string, pattern: RegExp, reach = 120): number {
  const from = Math.max(0, text.length - reach)
  const at = text.slice(from).search(pattern)
  return at < 0 ? at : from + at
}
