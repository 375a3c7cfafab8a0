/** Marks that do not make another letter of the Vietnamese alphabet: tones, and the accents of foreign names. */
const marks = /(?!\u0302|\u0306|\u031b)\p{Mn}/gu

/**
 * The letter under which a name stands in an alphabetical list: `Đ` of `Đức`, `A` of `Áo`, `Â` of `Ấn Độ`; `#` of what
 * begins with no letter.
 */
export function toFirstLetter(name: string): string {
  const [first = ''] = name.trim().toUpperCase()
  const base = first.normalize('NFD').replace(marks, '').normalize('NFC')
  return /^\p{L}$/u.test(base) ? base : '#'
}
