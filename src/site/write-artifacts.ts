import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Artifact } from './artifact.ts'

/** Writes files below a folder, one after the other. */
export async function writeArtifacts(artifacts: Iterable<Artifact>, folder: string): Promise<void> {
  for (const { path, content } of artifacts) {
    await mkdir(join(folder, dirname(path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}
