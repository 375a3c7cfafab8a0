/** Characters as a reader counts them: a letter with all its marks is one. */
const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/** Characters that take two columns of a terminal: `漢`, `가`, `Ａ`, pictures. */
const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u

/** No grapheme of a story is longer than this, so a 5 MB line is cut before it is looked at letter by letter. */
const longestGrapheme = 16

/**
 * A text cut and padded to a number of columns of a terminal; `…` shows a cut. Without a number it stays as it is.
 *
 * @example fitText('Nhỏ Bình thường Lớn', 8) // 'Nhỏ Bìn…'
 */
export function fitText(text: string, columns: number | undefined): string {
  if (columns === undefined) return text
  let [fitting, width] = ['', 0]
  for (const { segment } of graphemes.segment(text.slice(0, (columns + 1) * longestGrapheme))) {
    const size = wide.test(segment) ? 2 : 1
    if (width + size > columns) return cut(fitting, columns)
    fitting += segment
    width += size
  }
  return fitting + ' '.repeat(columns - width)
}

/** Makes room for `…` at the end of a text that is nearly or wholly as wide as the columns. */
function cut(text: string, columns: number): string {
  const kept = Array.from(graphemes.segment(text), ({ segment }) => segment)
    .slice(0, -1)
    .join('')
  return fitText(`${kept}…`, columns)
}
