import { type Command, commonOptions, type Option } from './command.ts'
import { commandNames, commands } from './commands.ts'

/** The list of commands, for `kavkaz --help`. */
export async function formatOverview(): Promise<string> {
  const all = await Promise.all(commandNames.map((name) => commands[name]()))
  const rows = all.map((command) => [toUsage(command), command.summary] as const)
  return `kavkaz: from raw dumps of news pages to a published archive

usage: kavkaz COMMAND [options]

${formatRows(rows)}
\`kavkaz COMMAND --help\` shows a command’s options.
Exit codes: 0 fine, 1 something is wrong with the content, 2 wrong usage.
`
}

/** The help of one command. */
export function formatHelp(command: Command): string {
  const options: Readonly<Record<string, Option>> = { ...command.options, ...commonOptions }
  const rows = Object.entries(options).map(([name, { placeholder, summary }]) => {
    return [placeholder === undefined ? `--${name}` : `--${name} ${placeholder}`, summary] as const
  })
  return `usage: kavkaz ${toUsage(command)} [options]

${command.summary}

${formatRows(rows)}`
}

function toUsage({ name, usage }: Command): string {
  return usage === '' ? name : `${name} ${usage}`
}

function formatRows(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('')
}
