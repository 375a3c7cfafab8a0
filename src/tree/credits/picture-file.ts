import type { LineView } from '../lines/line-view.ts'

/** `cho-da_2022.jpg`, `Screenshot 2023-08-23 at 09.37.58.png`, `cho-da.jpeg?width=600` */
const file = /\.(?:jpe?g|png|gif|webp|heic|avif)(?:\?\S{0,80})?$/iu

/** `![](anh.png)`, `![]() |`: a picture in Markdown, perhaps in the cell of a table. */
const markdown = /^(?:\|\s)?!\[[^\]]*\]\([^()]*\)(?:\s?\|)?$/u

/** `\"`, `\"\"`, `\"Market`: what is left of a picture's alternative text in the source of a page. */
const residue = /^\\["”][^\u0080-\u{10ffff}]*$/u

/** Words of the longest line that names a picture's file with spaces in it. */
const longest = 12

/** Whether a line is a picture as its file alone, as Markdown, or as the rest of its alternative text. */
export function isPictureFile({ text, words, lettered }: LineView): boolean {
  if (words.length > longest && text.includes(' ')) return false
  return file.test(text) || (!lettered && (markdown.test(text) || residue.test(text)))
}
