import { hash } from 'node:crypto'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import { decode } from './decode.ts'
import type { Decoded } from './decoded.ts'
import type { DumpHeader } from './dump-header.ts'
import { mendMisread } from './mend-misread.ts'
import { type MendedUtf8, mendUtf8 } from './mend-utf8.ts'
import { normalise } from './normalise.ts'
import { parseHeader } from './parse-header.ts'

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
  if (markup.test(text)) {
    report(file, 'html-source', {}, { line: 1, column: 1 })
    return false
  }
  if (text.trim() === '') {
    report(file, 'empty-dump', {}, { line: 1, column: 1 })
    return false
  }
  const count = countLines(text)
  if (count > mostLines) {
    report(file, 'too-many-lines', { count, most: mostLines }, { line: 1, column: 1 })
    return false
  }
  reportEncoding(file, decoded)
  if (misread) reportMisread(file, misread)
  file.value = text
  const { header, lineCount } = parseHeader(text.split('\n'), file)
  file.data.source = { sha256: hash('sha256', value), header, headerLines: lineCount }
  return true
}

/** The source of a page instead of its text: `<!DOCTYPE html>`. */
const markup = /^\s*<(?:!doctype\s+html|html|head|body)[\s>]/iu

/** How files that are no text begin. */
const signatures = [
  { kind: 'PDF', bytes: '25504446' },
  { kind: 'Word, Excel, ZIP', bytes: '504b0304' },
  { kind: 'Word', bytes: 'd0cf11e0' },
  { kind: 'PNG', bytes: '89504e47' },
  { kind: 'JPEG', bytes: 'ffd8ff' },
  { kind: 'GIF', bytes: '47494638' },
] as const

/** What bytes are, as far as they say so; else how they begin. */
function findKind(bytes: Buffer): string {
  const start = bytes.subarray(0, 8).toString('hex')
  return signatures.find((signature) => start.startsWith(signature.bytes))?.kind ?? start
}

/** Whether a text, once written as bytes, is read as the same text. */
function isPlain(text: string): boolean {
  return text.isWellFormed() && !text.startsWith('\ufeff') && !text.includes('\0')
}

/** Far more than a page has, and as many as can be read within a gigabyte or two: each is accounted for by itself. */
const mostLines = 500_000

function countLines(text: string): number {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

function reportEncoding(file: VFile, { encoding, lost = 0 }: Decoded): void {
  if (lost > 0) report(file, 'undecodable-text', { encoding, count: lost })
  if (encoding !== 'utf-8') report(file, 'legacy-encoding', { encoding }, { line: 1, column: 1 })
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
