import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import EleventyDevServer, { type DevServer } from '@11ty/eleventy-dev-server'
import { watch } from 'chokidar'
import { type Command, type Context, type ExitCode, folderName, nothing, same, UsageError } from './command.ts'
import { textOf } from './read-arguments.ts'

/** Tried first; then the next ones, as many as {@link portTries}. */
const firstPort = 8080
const portTries = 100

/** The highest port there is. */
const lastPort = 65_535

/** How long after the last change a rebuild begins, in milliseconds: editors write several files at once. */
const quietTime = 150

export const command: Command = {
  name: 'dev',
  usage: nothing,
  summary: {
    en: 'Build and serve the site, and build again whenever something changes.',
    vi: 'Viết và phục vụ trang web, viết lại mỗi khi có thay đổi.',
  },
  options: {
    output: {
      type: 'string',
      placeholder: folderName,
      summary: { en: 'folder to write (default: _site)', vi: 'thư mục ghi ra (mặc định: _site)' },
    },
    port: {
      type: 'string',
      placeholder: same('N'),
      summary: { en: `first port to try (default: ${firstPort})`, vi: `cổng thử đầu tiên (mặc định: ${firstPort})` },
    },
  },
  operands: { least: 0, most: 0 },
  run: dev,
}

/** Runs until it is interrupted. A build that fails leaves the last good site in place. */
async function dev(context: Context): Promise<ExitCode> {
  const { terminal, content, options } = context
  const port = toPort(textOf(options, 'port'))
  const output = resolve(terminal.cwd, textOf(options, 'output') ?? '_site')
  const interrupted = whenInterrupted()
  const builder = createBuilder(context, output)
  await Promise.race([builder.build(), interrupted])
  const server = serve(context, output, port)
  const watched = [content, 'templates', 'src', '.eleventy.ts'].map((path) => resolve(terminal.cwd, path))
  const watcher = watch(watched, { ignoreInitial: true })
  watcher.on(
    'all',
    afterQuiet(() => builder.build().then((built) => built && server.reload({}))),
  )
  await interrupted
  builder.stop()
  await Promise.all([watcher.close(), server.close()])
  return 0
}

function toPort(option: string | undefined): number {
  const port = option === undefined ? firstPort : Number(option)
  if (!Number.isInteger(port) || port < 1 || port > lastPort) {
    throw new UsageError({
      en: `\`--port ${option}\`: expected a whole number from 1 to ${lastPort}`,
      vi: `\`--port ${option}\`: cần một số nguyên từ 1 đến ${lastPort}`,
    })
  }
  return port
}

async function whenInterrupted(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
}

/** Calls back once things have been quiet for a while. */
function afterQuiet(act: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(act, quietTime)
  }
}

interface Builder {
  /** Builds, and once more when asked to while building. Resolves to whether there is a new site. */
  build(): Promise<boolean>
  stop(): void
}

/** Builds in a process of its own, so that changed code is read anew and a crash harms nothing. */
function createBuilder({ terminal, content, language }: Context, output: string): Builder {
  const program = fileURLToPath(new URL('../kavkaz.js', import.meta.url))
  const args = [program, 'build', '--content', content, '--output', output, '--lang', language]
  let child: ChildProcess | undefined
  let again = false
  const build = async (): Promise<boolean> => {
    if (child) {
      again = true
      return false
    }
    child = spawn(process.execPath, args, { cwd: terminal.cwd, stdio: ['ignore', 'inherit', 'inherit'] })
    const [code] = await once(child, 'exit')
    child = undefined
    if (!again) return code === 0 || code === 1
    again = false
    return build()
  }
  return { build, stop: () => child?.kill() }
}

function serve({ terminal }: Context, output: string, port: number): DevServer {
  const say = (...text: unknown[]) => terminal.error(`${text.join(' ')}\n`)
  const server = EleventyDevServer.getServer('kavkaz', output, {
    port,
    portReassignmentRetryCount: portTries,
    domDiff: false,
    messageOnStart: ({ hosts }) => {
      terminal.out(`${hosts.join('\n')}\n`)
      return false
    },
    logger: { info: say, log: say, error: say },
  })
  server.serve(port)
  return server
}
