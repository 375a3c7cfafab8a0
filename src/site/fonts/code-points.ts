/** First and last code point, both included. */
export type CodePointRange = readonly [first: number, last: number]

/**
 * The letters of the site's fonts, cut as fontsource cuts its files, so that a page loads only what it uses:
 * `latin` and `vietnamese` on every page, `names` where an Azeri, Turkish or transliterated name stands, `further` for
 * the rest of Europe's.
 */
export const codePoints = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x131, 0x131], // ı
    [0x152, 0x153], // Œ œ
    [0x2013, 0x2014], // – —
    [0x2018, 0x201a], // ‘ ’ ‚
    [0x201c, 0x201e], // “ ” „
    [0x2022, 0x2022], // •
    [0x2026, 0x2026], // …
    [0x2032, 0x2033], // ′ ″
    [0x2039, 0x203a], // ‹ ›
    [0x20ac, 0x20ac], // €
    [0x2212, 0x2212], // −
  ],
  vietnamese: [
    [0x102, 0x103], // Ă ă
    [0x110, 0x111], // Đ đ
    [0x128, 0x129], // Ĩ ĩ
    [0x168, 0x169], // Ũ ũ
    [0x1a0, 0x1a1], // Ơ ơ
    [0x1af, 0x1b0], // Ư ư
    [0x300, 0x301],
    [0x303, 0x303],
    [0x309, 0x309],
    [0x323, 0x323],
    [0x1ea0, 0x1ef9],
    [0x20ab, 0x20ab], // ₫
  ],
  names: [
    [0x106, 0x107], // Ć ć
    [0x10c, 0x10d], // Č č
    [0x11e, 0x11f], // Ğ ğ
    [0x130, 0x130], // İ
    [0x141, 0x142], // Ł ł
    [0x15e, 0x161], // Ş ş Š š
    [0x17d, 0x17e], // Ž ž
    [0x18f, 0x18f], // Ə
    [0x259, 0x259], // ə
  ],
  further: [
    [0x100, 0x101], // Latin Extended-A, without what stands above.
    [0x104, 0x105],
    [0x108, 0x10b],
    [0x10e, 0x10f],
    [0x112, 0x11d],
    [0x120, 0x127],
    [0x12a, 0x12b],
    [0x12e, 0x12f],
    [0x139, 0x140],
    [0x143, 0x148],
    [0x14a, 0x151],
    [0x154, 0x15d],
    [0x162, 0x165],
    [0x16a, 0x17c],
    [0x218, 0x21b], // Ș ș Ț ț
  ],
} as const satisfies Record<string, readonly CodePointRange[]>

export type Alphabet = keyof typeof codePoints

/** In the order of their files. */
export const alphabets = ['latin', 'vietnamese', 'names', 'further'] as const satisfies readonly Alphabet[]
