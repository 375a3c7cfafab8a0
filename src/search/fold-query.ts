/**
 * Pagefind finds letters without their accents, but only accents that Unicode can take off. Letters that it cannot, each
 * as the letter that readers type for it and a stroke (U+0335) that Pagefind takes off. Azeri `ə` goes with `a`, as in
 * Əliyev, written Aliyev everywhere else.
 */
const strokes: Readonly<Record<string, string>> = {
  đ: 'd\u0335',
  Đ: 'D\u0335',
  ə: 'a\u0335',
  Ə: 'A\u0335',
  ı: 'i\u0335',
}

/** One letter that Unicode does not decompose: `đ`. */
const wholeLetter = /[đĐəƏı]/gu

/** The same letter as a stroked one. */
const strokedLetter = /[dDaAi]\u0335/gu

const letters: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(strokes).map(([letter, stroked]) => [stroked, letter]),
)

/**
 * Text as it goes into the index and as a query is asked: with both in this form, `dam phan`, `đam phan` and `đàm phán`
 * find the same, the exact spelling first.
 */
export function toStroked(text: string): string {
  return text.normalize('NFC').replace(wholeLetter, (letter) => strokes[letter] ?? letter)
}

/** Text of the index as it was written: `fromStroked(toStroked(text))` is `text` in NFC. */
export function fromStroked(text: string): string {
  return text.replace(strokedLetter, (stroked) => letters[stroked] ?? stroked)
}
