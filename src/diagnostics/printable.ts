/** Control characters, and the marks that turn the direction of writing: `\u001B[2J`, U+202E. Line feeds are spared. */
const unprintable = /[^\P{Cc}\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/**
 * Text of a dump as it may be shown on a terminal or in a log: each control character is replaced by `�`, so that no
 * dump can clear the screen, colour it or turn its lines around. Tabs become spaces.
 */
export function toPrintable(text: string): string {
  return text.replaceAll('\t', ' ').replace(unprintable, '�')
}
