import type { VFile } from 'vfile'
import type { HeaderKey } from './dump-header.ts'

/** The line of a dump's header that holds a key, 1-based; undefined when the header does not give it. */
export function findHeaderLine(file: VFile, key: HeaderKey): number | undefined {
  const lines = String(file).split('\n', file.data.source?.headerLines ?? 0)
  const index = lines.findIndex((line) => line.trimStart().startsWith(`${key}:`))
  return index < 0 ? undefined : index + 1
}
