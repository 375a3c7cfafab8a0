import { execFileSync } from 'node:child_process'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

/** The tests use a path prefix, as project pages on a shared host have: what works there works at the root. */
const base = '/kho/'

const command = fileURLToPath(new URL('../../../src/kavkaz.js', import.meta.url))

/** Builds a content folder into `output`, as CI does. A build that fails throws with what it said. */
export function buildSite(output: string, content = 'content'): void {
  const options = ['--base', base, '--output', output, '--content', content]
  execFileSync(process.execPath, [command, 'build', ...options], { stdio: ['ignore', 'ignore', 'pipe'] })
}

/** Serves a built site from a real server of static files. */
export async function serveSite(folder: string): Promise<{ url: string; close: () => void }> {
  const files = sirv(folder, { dev: false })
  const server = createServer((request, response) => {
    if (request.url?.startsWith(base)) request.url = request.url.slice(base.length - 1)
    files(request, response, () => {
      response.statusCode = 404
      response.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return { url: `http://localhost:${address.port}${base}`, close: () => server.close() }
}
