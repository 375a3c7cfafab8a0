import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { listPaths } from '../../src/ingest/list-paths.ts'

const made: string[] = []

afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))))

/** A folder of its own for a test, with the files given; deleted when its file of tests is done. */
export async function makeFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kavkaz-'))
  made.push(folder)
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

export interface Run {
  code: number
  out: string
  error: string
}

/** Runs `kavkaz build` as a user would. */
export async function runBuild(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const env = { ...process.env, LANG: 'C.UTF-8', ...environment }
    execFile(process.execPath, ['src/kavkaz.js', 'build', ...args], { env }, (failure, out, error) => {
      resolve({ code: failure === null ? 0 : Number(failure.code), out, error })
    })
  })
}

/** Every file of a folder with its bytes, as text that differs where they do. */
export async function snapshot(folder: string): Promise<Record<string, string>> {
  const paths = await listPaths(folder, { hidden: true })
  return Object.fromEntries(
    await Promise.all(
      paths.map(async (path) => [path, (await readFile(join(folder, path))).toString('base64')] as const),
    ),
  )
}
