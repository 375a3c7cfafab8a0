import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import { z } from 'zod'

/** What `case.json` may say about a fixture. */
const fixtureCase = z.strictObject({
  /** Why the fixture is there. */
  '#': z.string(),
  /** Path the dump is read under; its folder may name the outlet. */
  path: z.string().default('dumps/dump.txt'),
})

export interface Fixture {
  name: string
  /** The folder, with a slash at its end. */
  folder: string
  why: string
  path: string
  bytes: Uint8Array
}

const root = fileURLToPath(new URL('../fixtures/', import.meta.url))

/** Every fixture, by name. */
export function readFixtures(): Fixture[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders.map(({ name }) => {
    const folder = `${root}${name}/`
    const { '#': why, path } = fixtureCase.parse(JSON.parse(readFileSync(`${folder}case.json`, 'utf8')))
    return { name, folder, why, path, bytes: readFileSync(`${folder}dump.txt`) }
  })
}

/** A fresh file of a fixture's dump; steps change the file they are given. */
export function toFile({ path, bytes }: Pick<Fixture, 'path' | 'bytes'>): VFile {
  return new VFile({ path, value: bytes })
}
