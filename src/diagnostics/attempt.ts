import type { VFile } from 'vfile'
import { report } from './report.ts'

/**
 * Runs a step for one file. What it throws becomes one fatal message on that file, so that the others go on.
 *
 * @returns what the step returns; undefined when it threw
 */
export function attempt<T>(file: VFile, step: () => T): T | undefined {
  try {
    return step()
  } catch (error) {
    const problem = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    report(file, 'crashed-step', { problem })
    return undefined
  }
}
