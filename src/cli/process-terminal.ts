import type { Writable } from 'node:stream'
import type { Terminal } from './command.ts'

/** The terminal that the program was started from. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process
  return {
    out: (text) => write(stdout, text),
    error: (text) => write(stderr, text),
    input: readInput,
    cwd: process.cwd(),
    environment: env,
    columns: stdout.isTTY ? stdout.columns : undefined,
    colour: stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb',
    watched: stderr.isTTY,
  }
}

/** Writes and waits, so that a slow reader of a pipe does not fill the memory. */
function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('error', leave)
    stream.write(text, (error) => {
      stream.off('error', leave)
      if (error) leave(error)
      else resolve()
    })
    function leave(error: Error): void {
      // The reader went away, as `head` does: there is nobody left to write to, and nothing wrong.
      if ('code' in error && error.code === 'EPIPE') process.exit(0)
      reject(error)
    }
  })
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
