import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Artifact } from './artifact.ts'
import { assertInside } from './claim-addresses.ts'

/**
 * Writes files below a folder, one after the other, before it returns: for tens of thousands of small files, waiting for
 * each costs several times what writing it does. Throws before one that would lie outside the folder.
 */
export function writeArtifacts(artifacts: Iterable<Artifact>, folder: string): void {
  for (const { path, content } of artifacts) {
    assertInside(path)
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}
