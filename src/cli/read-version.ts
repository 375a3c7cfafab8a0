import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const manifest = z.object({ version: z.string() })

/** The program's version, as its package gives it. */
export async function readVersion(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  return manifest.parse(JSON.parse(text)).version
}
