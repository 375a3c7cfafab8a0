import { mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { listFiles } from './list-files.ts'

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
  const built = await listFiles(building)
  await removeStale(output, new Set(built))
  for (const folder of new Set(built.map((path) => dirname(path))))
    await mkdir(join(output, folder), { recursive: true })
  for (const path of built) {
    if (!(await isSame(join(building, path), join(output, path))))
      await rename(join(building, path), join(output, path))
  }
  await rm(building, { recursive: true, force: true })
}

async function removeStale(output: string, kept: ReadonlySet<string>): Promise<void> {
  const stale = (await listFiles(output)).filter((path) => !path.startsWith(`${markerFolder}/`) && !kept.has(path))
  for (const path of stale) await rm(join(output, path))
  for (const path of stale) await removeEmpty(output, dirname(path))
}

/** Removes a folder and those above it, up to the output folder, as long as they are empty. */
async function removeEmpty(output: string, folder: string): Promise<void> {
  if (folder === '.') return
  const removed = await rmdir(join(output, folder)).then(
    () => true,
    () => false,
  )
  if (removed) await removeEmpty(output, dirname(folder))
}

async function isSame(a: string, b: string): Promise<boolean> {
  const size = (path: string) =>
    stat(path).then(
      (found) => (found.isFile() ? found.size : undefined),
      () => undefined,
    )
  if ((await size(a)) !== (await size(b))) return false
  return (await readFile(a)).equals(await readFile(b))
}
