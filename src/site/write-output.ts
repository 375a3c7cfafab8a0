import {
  type Dirent,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
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
export function openOutput(output: string): string {
  mkdirSync(output, { recursive: true })
  const names = readdirSync(output)
  if (names.length > 0 && !names.includes(markerFolder)) throw new ForeignFolderError(output)
  rmSync(join(output, markerFolder), { recursive: true, force: true })
  mkdirSync(join(output, markerFolder))
  writeFileSync(join(output, markerFolder, 'README'), markerText)
  return mkdtempSync(join(output, markerFolder, 'building-'))
}

/**
 * Moves a finished build to where it is served from. Files that did not change are left alone, files that the build no
 * longer has are removed.
 */
export function publishOutput(building: string, output: string): void {
  replaceFolder(building, output, new Set([markerFolder]))
  rmSync(building, { recursive: true, force: true })
}

/** Makes `to` what `from` is, but for the names kept; whole folders are moved where `to` has none. Links are not followed. */
function replaceFolder(from: string, to: string, kept: ReadonlySet<string> = new Set()): void {
  const made = readdirSync(from, { withFileTypes: true })
  const present = new Map(readdirSync(to, { withFileTypes: true }).map((entry) => [entry.name, entry]))
  const names = new Set(made.map(({ name }) => name))
  for (const name of present.keys()) {
    if (!names.has(name) && !kept.has(name)) rmSync(join(to, name), { recursive: true })
  }
  for (const entry of made) replaceEntry(join(from, entry.name), join(to, entry.name), entry, present.get(entry.name))
}

function replaceEntry(from: string, to: string, made: Dirent, present: Dirent | undefined): void {
  if (made.isDirectory() && present?.isDirectory()) replaceFolder(from, to)
  else if (!(made.isFile() && present?.isFile() && isSame(from, to))) {
    if (present?.isDirectory() || (present && made.isDirectory())) rmSync(to, { recursive: true })
    renameSync(from, to)
  }
}

function isSame(a: string, b: string): boolean {
  const [sizeA, sizeB] = [statSync(a), statSync(b)]
  return sizeA.size === sizeB.size && readFileSync(a).equals(readFileSync(b))
}
