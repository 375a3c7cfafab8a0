/** Letters of the Vietnamese alphabet that a mark makes; tones and the accents of foreign names make no other letter. */
const marked: ReadonlySet<string> = new Set('ĂÂÊÔƠƯ')

/** Marks that such a letter keeps: breve, circumflex, horn. */
const tones = /(?!\u0302|\u0306|\u031b)\p{Mn}/gu
const marks = /\p{Mn}/gu

const letter = /^\p{L}$/u

/**
 * The letter under which a name stands in an alphabetical list: `Đ` of `Đức`, `A` of `Áo`, `Â` of `Ấn Độ`; `#` of what
 * begins with no letter.
 */
export function toFirstLetter(name: string): string {
  const [first = ''] = name.trim().toUpperCase()
  const toneless = first.normalize('NFD').replace(tones, '').normalize('NFC')
  const base = marked.has(toneless) ? toneless : first.normalize('NFD').replace(marks, '')
  return letter.test(base) ? base : '#'
}
