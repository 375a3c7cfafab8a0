import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import type { TestProject } from 'vitest/node'
import { ensureChromium } from './find-chromium.ts'

/** The tests use a path prefix, as project pages on a shared host have: what works there works at the root. */
const base = '/kho/'

/** Builds the site as CI does, serves its files, finds or installs Chromium. */
export default async function setUp(project: TestProject): Promise<() => void> {
  const output = join(mkdtempSync(join(tmpdir(), 'kavkaz-site-')), 'site')
  build(output)
  const server = await serve(output)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  project.provide('siteFolder', output)
  project.provide('siteUrl', `http://localhost:${address.port}${base}`)
  project.provide('chromium', ensureChromium())
  return () => {
    server.close()
    rmSync(join(output, '..'), { recursive: true })
  }
}

function build(output: string): void {
  const command = fileURLToPath(new URL('../../../src/kavkaz.js', import.meta.url))
  execFileSync(process.execPath, [command, 'build', '--base', base, '--output', output], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

function serve(folder: string) {
  const files = sirv(folder, { dev: false })
  const server = createServer((request, response) => {
    if (request.url?.startsWith(base)) request.url = request.url.slice(base.length - 1)
    files(request, response, () => {
      response.statusCode = 404
      response.end()
    })
  })
  return new Promise<typeof server>((resolve) => server.listen(0, () => resolve(server)))
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    siteFolder: string
    /** Address of home, with a slash at its end. */
    siteUrl: string
    /** Path of the browser. */
    chromium: string
  }
}
