import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'

/**
 * Puts a file's bytes into its `value`. False, with a fatal message, when the disk refuses. It waits for the disk: for
 * thousands of small files, being called back costs several times what reading does.
 */
export function readBytes(file: VFile): boolean {
  try {
    file.value = readFileSync(resolve(file.cwd, file.path))
    return true
  } catch (error) {
    report(file, 'unreadable-file', { problem: toProblem(error) })
    return false
  }
}

/** The short name of a disk's refusal, `EACCES`, else what it says. */
export function toProblem(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code)
  return error instanceof Error ? error.message : String(error)
}
