import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

export interface ListOptions {
  /** Whether to name hidden files, and those in hidden folders. Default: false. */
  hidden?: boolean
  /** Names symbolic links instead of files. Default: false. */
  links?: boolean
}

/**
 * The files below a folder of the disk, at any depth, as paths from there with `/` between names, sorted by code unit so
 * that no file system's order shows; or the links there, which are not followed. A folder that is not there holds nothing.
 */
export async function listPaths(
  folder: string,
  { hidden = false, links = false }: ListOptions = {},
): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(whenAbsent)
  const paths = entries
    .filter((entry) => (links ? entry.isSymbolicLink() : entry.isFile()))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
  return (hidden ? paths : paths.filter(isVisible)).sort()
}

function isVisible(path: string): boolean {
  return !path.startsWith('.') && !path.includes('/.')
}

function whenAbsent(error: unknown): [] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
  throw error
}
