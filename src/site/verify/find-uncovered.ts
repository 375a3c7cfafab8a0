import { alphabets, type CodePointRange, codePoints } from '../fonts/code-points.ts'

const ranges = alphabets.flatMap((alphabet): readonly CodePointRange[] => codePoints[alphabet])

/** Every character that the site's fonts lack: `Ŧ`, `Ն`, `→`. */
const outsideFonts = new RegExp(`[^\\t\\n\\r${ranges.map(toClass).join('')}]`, 'gu')

/** A letter of the Latin alphabet, or a mark that stands on one: `Ŧ`, U+0311. */
const latin = /^(?:\p{Script=Latin}|[\u0300-\u036f])$/u

/**
 * The letters of a text that must be drawn in the site's own fonts and cannot be: those of Latin script, for else a word
 * would change its face in the middle. By rule the reader's system draws other scripts, symbols and pictures, and forms
 * such as `Ⅱ` and `Ａ` that only stand for letters.
 *
 * @example findUncovered('Ŧiflis, Նիկոլ, Ⅱ') // ['Ŧ']
 */
export function findUncovered(text: string): string[] {
  return (text.match(outsideFonts) ?? []).filter((letter) => latin.test(letter) && letter.normalize('NFKC') === letter)
}

function toClass([first, last]: CodePointRange): string {
  return `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`
}
