import { execFile } from 'node:child_process'
import { basename, dirname } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** More than any knowledge file holds, in bytes. */
const largest = 64 * 1024 * 1024

/**
 * The text of a file as the last commit has it; undefined where git does not know it, or there is no git.
 *
 * @param path of the disk
 */
export async function readCommitted(path: string): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', ['show', `HEAD:./${basename(path)}`], {
      cwd: dirname(path),
      maxBuffer: largest,
    })
    return stdout
  } catch {
    return undefined
  }
}
