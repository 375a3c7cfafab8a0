/**
 * VNI-Windows, a two-character spelling of Vietnamese in Windows-1252: a base letter, then a mark borrowed from the
 * accented letters (`aø` = à, `eâ` = ê, `ñ` = đ). Source: the VNI-Win column of the Vietnamese character tables.
 */
const marks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
}

/** Letters that stand alone: ơ and ư take a mark after them, ỉ ĩ ị ỵ and đ are whole. */
const letters: Readonly<Record<string, string>> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }

/** A vowel with a mark after it, or a letter that stands alone: `aø`, `ôù`, `ñ`. */
const vniLetter = /(?<base>[aeouyôö])(?<mark>[ùøûõïêéèúüëâáàåãä])|(?<alone>[ñôöæóòî])/giu

/** Text read as Windows-1252 whose letters are spelt the VNI way, as Unicode. */
export function decodeVni(text: string): string {
  return text.replace(vniLetter, (whole, base?: string, mark?: string) => {
    const lower = base === undefined ? letters[whole.toLowerCase()] : toLetter(base, mark ?? '')
    if (lower === undefined) return whole
    return (isUpper(whole) ? lower.toUpperCase() : lower).normalize('NFC')
  })
}

function toLetter(base: string, mark: string): string {
  const lower = base.toLowerCase()
  return (letters[lower] ?? lower) + (marks[mark.toLowerCase()] ?? '')
}

function isUpper(text: string): boolean {
  const [first = ''] = text
  return first !== first.toLowerCase()
}
