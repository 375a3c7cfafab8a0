import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import { findLateHeader } from './find-late-header.ts'

const top = { line: 1, column: 1 }

/** Tells the editor of a text that is no page: the source of one or of a document, nothing, millions of lines. Whether it did. */
export function reportNoPage(text: string, file: VFile): boolean {
  if (markup.test(text)) report(file, 'html-source', {}, top)
  else if (richText.test(text)) report(file, 'rtf-source', {}, top)
  else if (text.startsWith('%PDF-')) report(file, 'binary-dump', { found: 'PDF' }, top)
  else if (text.trim() === '') report(file, 'empty-dump', {}, top)
  else return reportLength(text, file)
  return true
}

/** The source of a page instead of its text: `<!DOCTYPE html>`. */
const markup = /^\s*<(?:!doctype\s+html|html|head|body)[\s>]/iu

/** What TextEdit and WordPad write unless told otherwise: `{\rtf1\ansi`. */
const richText = /^\s*\{\\rtf\d/u

/** Far more than a page has, and as many as can be read within a gigabyte or two: each is accounted for by itself. */
const mostLines = 500_000

function reportLength(text: string, file: VFile): boolean {
  const count = countLines(text)
  if (count <= mostLines) return false
  report(file, 'too-many-lines', { count, most: mostLines }, top)
  return true
}

function countLines(text: string): number {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** Tells the editor of a dump that is all header, or has its header below the page. Whether it did. */
export function reportNoStory(lines: readonly string[], headerLines: number, file: VFile): boolean {
  if (headerLines > 0) {
    if (lines.slice(headerLines).some((line) => line.trim() !== '')) return false
    report(file, 'empty-dump', {}, { line: headerLines, column: 1 })
    return true
  }
  const late = findLateHeader(lines)
  if (late === undefined) return false
  report(file, 'late-header', { found: lines[late]?.trim() ?? '' }, { line: late + 1, column: 1 })
  return true
}
