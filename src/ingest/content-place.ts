import { isAbsolute, join, relative, resolve, sep } from 'node:path'

/** Where an archive's content lies. */
export interface ContentPlace {
  /** Paths in messages and records are relative to this folder, which is absolute. */
  cwd: string
  /** The content folder, relative to `cwd` or absolute. */
  content: string
}

/** A path below the content folder, such as `dumps/vov/a.txt`, as one for the disk. */
export function toDiskPath({ cwd, content }: ContentPlace, contentPath: string): string {
  return join(resolve(cwd, content), contentPath)
}

/** A path of the disk as an editor sees it: with `/`, relative to the working folder unless it lies outside. */
export function toShownPath({ cwd }: Pick<ContentPlace, 'cwd'>, diskPath: string): string {
  const shown = relative(cwd, diskPath)
  const isOutside = shown === '' || shown.startsWith('..') || isAbsolute(shown)
  return (isOutside ? diskPath : shown).split(sep).join('/')
}

/**
 * A path of the disk as one below the content folder, with `/` and composed letters (macOS hands out decomposed ones);
 * undefined when it lies outside.
 */
export function toContentPath({ cwd, content }: ContentPlace, diskPath: string): string | undefined {
  const below = relative(resolve(cwd, content), diskPath)
  if (below === '' || below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)) return undefined
  return below.split(sep).join('/').normalize('NFC')
}
