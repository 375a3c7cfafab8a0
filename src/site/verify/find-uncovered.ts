import { alphabets, type CodePointRange, codePoints } from '../fonts/code-points.ts'

const ranges = alphabets.flatMap((alphabet): readonly CodePointRange[] => codePoints[alphabet])

/** A letter of the Latin alphabet, or a mark that stands on one, that the site's fonts lack: `Ŧ`, U+0311. */
const lacking = new RegExp(`[[\\p{Script=Latin}\\u{300}-\\u{36f}]--[${ranges.map(toClass).join('')}]]`, 'gv')

/**
 * The letters of a text that must be drawn in the site's own fonts and cannot be: those of Latin script, for else a word
 * would change its face in the middle. By rule the reader's system draws other scripts, symbols and pictures, and forms
 * such as `Ⅱ` and `Ａ` that only stand for letters.
 *
 * @example findUncovered('Ŧiflis, Նիկոլ, Ⅱ') // ['Ŧ']
 */
export function findUncovered(text: string): string[] {
  return (text.match(lacking) ?? []).filter((letter) => letter.normalize('NFKC') === letter)
}

function toClass([first, last]: CodePointRange): string {
  return `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`
}
