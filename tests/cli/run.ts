import type { ExitCode, Terminal } from '../../src/cli/command.ts'
import { runCommand } from '../../src/cli/run-command.ts'

/** What a run of the program gave. */
export interface Run {
  code: ExitCode
  out: string
  error: string
}

/** Runs a command in this process, on a terminal that only remembers. */
export async function run(
  args: readonly string[],
  cwd: string,
  world: Partial<Terminal> & { stdin?: string } = {},
): Promise<Run> {
  const { stdin = '', ...rest } = world
  let [out, error] = ['', '']
  const code = await runCommand(args, {
    out: async (text) => {
      out += text
    },
    error: async (text) => {
      error += text
    },
    input: async () => new TextEncoder().encode(stdin),
    cwd,
    environment: {},
    columns: undefined,
    colour: false,
    watched: false,
    ...rest,
  })
  return { code, out, error }
}

/** NDJSON read as a program would. */
export function parseLines(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
