import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { type ContentPlace, toContentPath, toDiskPath, toShownPath } from './content-place.ts'

/**
 * The files below a folder of the content, at any depth, without their text, sorted by code unit so that no file
 * system's order shows. Hidden files and folders, and links, are passed over. A folder that is not there holds nothing.
 */
export async function listFiles(place: ContentPlace, folder: string): Promise<VFile[]> {
  const paths = await listPaths(toDiskPath(place, folder))
  return paths.map((path) => toFile(place, path)).sort((a, b) => compareText(a.path, b.path))
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

/** By code unit, the one order that is the same everywhere. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The paths below a folder of the disk, sorted by code unit. */
export async function listPaths(folder: string): Promise<string[]> {
  const entries = await readEntries(folder)
  const visible = entries.filter(({ name }) => !name.startsWith('.'))
  const below = await Promise.all(
    visible.filter((entry) => entry.isDirectory()).map(({ name }) => listPaths(join(folder, name))),
  )
  const files = visible.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name))
  return [...files, ...below.flat()].sort(compareText)
}

async function readEntries(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
