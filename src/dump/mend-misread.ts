import iconv from 'iconv-lite'
import type { Decoded } from './decoded.ts'
import { type LegacyEncoding, likelyEncoding, readAs, syllableShare } from './legacy-encodings.ts'

const misreadAs = 'windows-1252'

/**
 * Mends lines of a legacy encoding that a browser read as Windows-1252 before they were copied: `Traàn Ñöùc Anh` is
 * `Trần Đức Anh` in VNI. Once the page's encoding is known, a line is mended where that makes more of its words
 * Vietnamese syllables; those that are Vietnamese as they stand, a menu perhaps, stay.
 */
export function mendMisread(text: string): Decoded {
  const asIs = { text, encoding: 'utf-8' }
  if (!mayBeMisread(text)) return asIs
  const lines = text.split('\n')
  const foreign = [...new Set(lines.filter(isOfWindows1252))].join('\n')
  const decoded = foreign !== '' && likelyEncoding(iconv.encode(foreign, misreadAs))
  if (!decoded || syllableShare(decoded.text) <= syllableShare(foreign)) return asIs
  const { encoding } = decoded
  return { text: lines.map((line) => (isOfWindows1252(line) ? mendLine(line, encoding) : line)).join('\n'), encoding }
}

function mendLine(line: string, encoding: LegacyEncoding): string {
  const mended = readAs(iconv.encode(line, misreadAs), encoding)
  return syllableShare(mended) > syllableShare(line) ? mended : line
}

/** The letters that stand for đ and Đ in VNI and in TCVN3: a Vietnamese page has one of them, and few others have. */
const misreadLetters = ['ñ', 'Ñ', '®', '§'] as const

function mayBeMisread(text: string): boolean {
  return misreadLetters.some((letter) => text.includes(letter))
}

/** Whether a line has letters beyond ASCII, and of Windows-1252 alone. */
function isOfWindows1252(line: string): boolean {
  return beyondAscii.test(line) && iconv.decode(iconv.encode(line, misreadAs), misreadAs) === line
}

const beyondAscii = /[^\0-\u007f]/u
