import type { Dirent } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Inside an output folder: its presence says that the folder is the program's to overwrite. */
const markerFolder = '.kavkaz'
const markerText = 'This folder is written by `kavkaz build`. Everything in it is replaced at the next build.\n'

/** The output folder holds files that no build wrote. */
export class ForeignFolderError extends Error {
  override name = 'ForeignFolderError'
}

/**
 * Makes the output folder ready and returns a folder inside it to build in, so that a build that fails leaves the last
 * site whole. Throws {@link ForeignFolderError} rather than touch a folder that holds anything else.
 */
export async function openOutput(output: string): Promise<string> {
  await mkdir(output, { recursive: true })
  const names = await readdir(output)
  if (names.length > 0 && !names.includes(markerFolder)) throw new ForeignFolderError(output)
  await rm(join(output, markerFolder), { recursive: true, force: true })
  await mkdir(join(output, markerFolder))
  await writeFile(join(output, markerFolder, 'README'), markerText)
  return mkdtemp(join(output, markerFolder, 'building-'))
}

/**
 * Moves a finished build to where it is served from. Files that did not change are left alone, files that the build no
 * longer has are removed.
 */
export async function publishOutput(building: string, output: string): Promise<void> {
  await replaceFolder(building, output, new Set([markerFolder]))
  await rm(building, { recursive: true, force: true })
}

/** Makes `to` what `from` is, but for the names kept; whole folders are moved where `to` has none. Links are not followed. */
async function replaceFolder(from: string, to: string, kept: ReadonlySet<string> = new Set()): Promise<void> {
  const made = await readdir(from, { withFileTypes: true })
  const present = new Map((await readdir(to, { withFileTypes: true })).map((entry) => [entry.name, entry]))
  const names = new Set(made.map(({ name }) => name))
  for (const name of present.keys()) {
    if (!names.has(name) && !kept.has(name)) await rm(join(to, name), { recursive: true })
  }
  for (const entry of made)
    await replaceEntry(join(from, entry.name), join(to, entry.name), entry, present.get(entry.name))
}

async function replaceEntry(from: string, to: string, made: Dirent, present: Dirent | undefined): Promise<void> {
  if (made.isDirectory() && present?.isDirectory()) return replaceFolder(from, to)
  if (made.isFile() && present?.isFile() && (await isSame(from, to))) return
  if (present?.isDirectory() || (present && made.isDirectory())) await rm(to, { recursive: true })
  await rename(from, to)
}

async function isSame(a: string, b: string): Promise<boolean> {
  const [sizeA, sizeB] = await Promise.all([stat(a), stat(b)])
  return sizeA.size === sizeB.size && (await readFile(a)).equals(await readFile(b))
}
