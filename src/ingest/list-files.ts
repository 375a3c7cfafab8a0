import { join } from 'node:path'
import { VFile } from 'vfile'
import { type ContentPlace, toContentPath, toDiskPath, toShownPath } from './content-place.ts'
import { type ListOptions, listPaths } from './list-paths.ts'

/** The files below a folder of the content, at any depth, without their text, sorted by code unit; no hidden ones. */
export async function listFiles(place: ContentPlace, folder: string, options?: ListOptions): Promise<VFile[]> {
  const root = toDiskPath(place, folder)
  const paths = await listPaths(root, options)
  return paths.map((path) => toFile(place, join(root, path)))
}

/** A file of the disk, not read yet. Its `data.contentPath` is set when it lies below the content folder. */
export function toFile(place: ContentPlace, diskPath: string): VFile {
  const contentPath = toContentPath(place, diskPath)
  return new VFile({
    path: toShownPath(place, diskPath),
    cwd: place.cwd,
    ...(contentPath !== undefined && { data: { contentPath } }),
  })
}
