import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { VFile } from 'vfile'
import type { ContentPlace } from '../ingest/content-place.ts'
import { toFile } from '../ingest/list-files.ts'
import { listPaths } from '../ingest/list-paths.ts'
import { toProblem } from '../ingest/read-bytes.ts'
import { UsageError } from './command.ts'
import type { CommandName } from './command-names.ts'
import { isFolder } from './is-folder.ts'

/** At the end of a folder's name: `content/dumps/`. */
const slashes = /\/$/u

/** Standard input, as an argument. */
export const standardInput = '-'

/**
 * The files that arguments name, not read yet; `-` is `<stdin>`, a folder stands for the `.txt` files below it. Throws
 * `UsageError` for one that is not there.
 */
export async function toOperandFiles(operands: readonly string[], place: ContentPlace): Promise<VFile[]> {
  const files = await Promise.all(operands.map((operand) => toFiles(operand, place)))
  return files.flat()
}

/** The same for a command that takes files only. Throws `UsageError` for a folder as well. */
export async function toSingleFiles(
  command: CommandName,
  operands: readonly string[],
  place: ContentPlace,
): Promise<VFile[]> {
  for (const operand of operands) {
    if (operand === standardInput || !(await isFolder(resolve(place.cwd, operand)))) continue
    throw new UsageError({
      en: `\`${operand}\` is a folder: \`${command}\` takes files, such as \`${operand.replace(slashes, '')}/*.txt\``,
      vi: `\`${operand}\` là thư mục: \`${command}\` nhận tệp, như \`${operand.replace(slashes, '')}/*.txt\``,
    })
  }
  return toOperandFiles(operands, place)
}

async function toFiles(operand: string, place: ContentPlace): Promise<VFile[]> {
  if (operand === standardInput) return [new VFile({ path: '<stdin>', cwd: place.cwd })]
  const path = resolve(place.cwd, operand)
  if (!(await isFolderOrFile(path, operand))) return [toFile(place, path)]
  const paths = await listPaths(path)
  return paths.filter((below) => below.toLowerCase().endsWith('.txt')).map((below) => toFile(place, join(path, below)))
}

/** True for a folder, false for a file. */
async function isFolderOrFile(path: string, operand: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    throw new UsageError({
      en: `no file \`${operand}\` (${toProblem(error)})`,
      vi: `không có tệp \`${operand}\` (${toProblem(error)})`,
    })
  }
}
