import iconv from 'iconv-lite'
import type { Decoded } from './decoded.ts'
import { isRightlyRead, likelyEncoding } from './legacy-encodings.ts'

const misreadAs = 'windows-1252'

/**
 * Mends lines of a legacy encoding that a browser read as Windows-1252 before they were copied: `Traàn Ñöùc Anh` is
 * `Trần Đức Anh` in VNI. The lines that are Vietnamese as they stand, a menu perhaps, stay.
 */
export function mendMisread(text: string): Decoded {
  const asIs = { text, encoding: 'utf-8' }
  if (!mayBeMisread(text)) return asIs
  const lines = text.split('\n')
  const misread = new Set(lines.filter(isMisread))
  const decoded = misread.size > 0 && likelyEncoding(iconv.encode([...misread].join('\n'), misreadAs))
  if (!decoded) return asIs
  const right = decoded.text.split('\n')
  const mended = new Map([...misread].map((line, index) => [line, right[index] ?? line]))
  return { text: lines.map((line) => mended.get(line) ?? line).join('\n'), encoding: decoded.encoding }
}

/** The letter that stands for đ in VNI and in TCVN3: a Vietnamese page has it, and few others have. */
function mayBeMisread(text: string): boolean {
  return text.includes('ñ') || text.includes('®')
}

/** Whether a line has letters of Windows-1252 alone, and most of those with an accent are in no Vietnamese syllable. */
function isMisread(line: string): boolean {
  return (
    beyondAscii.test(line) && !isRightlyRead(line) && iconv.decode(iconv.encode(line, misreadAs), misreadAs) === line
  )
}

const beyondAscii = /[^\0-\u007f]/u
