/** A hyphen with spaces, as between two countries: `Armenia - Azerbaijan`. */
const dash = / (?=[-–—] )/gu

/** Keeps a dash at the end of a line: no line begins with the one of `Armenia - Azerbaijan`. */
export function bindDash(text: string): string {
  return text.replace(dash, '\u00a0')
}
