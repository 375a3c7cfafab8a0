import { hash } from 'node:crypto'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import type { Value } from '../diagnostics/word.ts'
import { decode } from './decode.ts'
import type { Decoded } from './decoded.ts'
import type { DumpHeader } from './dump-header.ts'
import { mendMisread } from './mend-misread.ts'
import { type MendedUtf8, mendUtf8 } from './mend-utf8.ts'
import { normalise } from './normalise.ts'
import { parseHeader } from './parse-header.ts'
import { reportNoPage, reportNoStory } from './report-no-page.ts'

/** What is known of a dump before its text is read as a page. */
export interface DumpSource {
  /** SHA-256 of the dump's bytes, hexadecimal. */
  sha256: string
  header: DumpHeader
  /** Lines at the top that the header takes. */
  headerLines: number
}

/**
 * Bytes → text: decodes and normalises `file.value`, sets `file.data.source`. False, with a fatal message, when there is
 * no text to read, or millions of lines.
 */
export function decodeDump(file: VFile): boolean {
  const { value = '' } = file
  const decoded = typeof value === 'string' && isPlain(value) ? mendMisread(value) : decode(Buffer.from(value))
  if (decoded === undefined) {
    report(file, 'binary-dump', { found: findKind(Buffer.from(value)) }, { line: 1, column: 1 })
    return false
  }
  const misread = mendUtf8(decoded.text)
  const text = normalise(misread?.text ?? decoded.text)
  if (reportNoPage(text, file)) return false
  reportEncoding(file, decoded)
  if (misread) reportMisread(file, misread)
  file.value = text
  const lines = text.split('\n')
  const { header, lineCount } = parseHeader(lines, file)
  file.data.source = { sha256: hash('sha256', value), header, headerLines: lineCount }
  return !reportNoStory(lines, lineCount, file)
}

/** How files that are no text begin. */
const signatures = [
  { kind: 'PDF', bytes: '25504446' },
  { kind: 'Word, Excel, ZIP', bytes: '504b0304' },
  { kind: 'Word', bytes: 'd0cf11e0' },
  { kind: 'PNG', bytes: '89504e47' },
  { kind: 'JPEG', bytes: 'ffd8ff' },
  { kind: 'GIF', bytes: '47494638' },
] as const

/** What bytes are, as far as they say so. */
function findKind(bytes: Buffer): Value {
  const start = bytes.subarray(0, 8).toString('hex')
  const kind = signatures.find((signature) => start.startsWith(signature.bytes))?.kind
  return kind ?? { en: 'unknown', vi: 'không rõ loại' }
}

/** Whether a text, once written as bytes, is read as the same text. */
function isPlain(text: string): boolean {
  return text.isWellFormed() && !text.startsWith('\ufeff') && !text.includes('\0')
}

/** As editors know them. */
const encodingNames: Readonly<Record<string, string>> = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1258': 'Windows-1258',
  tcvn: 'TCVN3 (ABC)',
  vni: 'VNI Windows',
}

function reportEncoding(file: VFile, { encoding, lost = 0 }: Decoded): void {
  if (lost > 0) report(file, 'undecodable-text', { encoding, count: lost })
  if (encoding !== 'utf-8')
    report(file, 'legacy-encoding', { encoding: encodingNames[encoding] ?? encoding }, { line: 1, column: 1 })
}

function reportMisread(file: VFile, { first: { line, ...words }, count, lost }: MendedUtf8): void {
  if (lost > 0) report(file, 'undecodable-text', { encoding: 'utf-8', count: lost })
  report(file, 'misread-text', { ...words, count }, { line, column: 1 })
}

declare module 'vfile' {
  interface DataMap {
    source: DumpSource
  }
}
