import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Artifact } from './artifact.ts'
import { assertInside } from './claim-addresses.ts'

/** Writes files below a folder, one after the other. Throws before one that would lie outside it. */
export async function writeArtifacts(artifacts: Iterable<Artifact>, folder: string): Promise<void> {
  for (const { path, content } of artifacts) {
    assertInside(path)
    await mkdir(join(folder, dirname(path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}
