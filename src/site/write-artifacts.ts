import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Artifact } from './artifact.ts'
import { assertInside } from './claim-addresses.ts'

/** Files that are written before others get their turn. */
const atOnce = 8

/**
 * Writes files below a folder. Each is written before the next is made: for tens of thousands of small ones, waiting for
 * the disk costs several times what writing does. Throws before one that would lie outside the folder.
 */
export async function writeArtifacts(artifacts: Iterable<Artifact>, folder: string): Promise<void> {
  let written = 0
  const folders = new Set<string>()
  for (const { path, content } of artifacts) {
    assertInside(path)
    if (!folders.has(dirname(path))) mkdirSync(join(folder, dirname(path)), { recursive: true })
    folders.add(dirname(path))
    writeFileSync(join(folder, path), content)
    written += 1
    if (written % atOnce === 0) await setImmediate()
  }
}
