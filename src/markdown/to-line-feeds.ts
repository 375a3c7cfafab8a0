/** Ends of lines, however the editor's computer writes them. */
const lineEnd = /\r\n?/gu

/** A text with line feeds only. */
export function toLineFeeds(text: string): string {
  return text.replace(lineEnd, '\n')
}
