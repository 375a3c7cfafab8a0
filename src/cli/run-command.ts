import { resolve } from 'node:path'
import { findNearest } from '../diagnostics/find-nearest.ts'
import { type Command, type Context, type ExitCode, type Language, type Terminal, UsageError } from './command.ts'
import { type CommandName, commandNames, commands } from './commands.ts'
import { formatHelp, formatOverview } from './format-help.ts'
import { isFolder } from './is-folder.ts'
import { readArguments } from './read-arguments.ts'

/**
 * Runs the command that the arguments name. Wrong usage is said on standard error, with what was meant, and gives 2;
 * whatever else goes wrong is the command's to report.
 *
 * @param args without `node` and the script
 */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await run(args, terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    await terminal.error(`kavkaz: ${error.message}\n`)
    return 2
  }
}

async function run([name, ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === undefined) {
    await terminal.error(await formatOverview())
    return 2
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    await terminal.out(await formatOverview())
    return 0
  }
  const command = await commands[toCommandName(name)]()
  const { options, operands } = readArguments(command, args)
  if (options.help === true) {
    await terminal.out(formatHelp(command))
    return 0
  }
  checkOperands(command, operands)
  return command.run({ terminal, options, operands, ...(await readCommon(options, terminal)) })
}

function toCommandName(name: string): CommandName {
  const found = commandNames.find((known) => known === name)
  if (found) return found
  const nearest = findNearest(name, commandNames)
  const hint = nearest ? `did you mean \`${nearest}\`?` : `expected one of ${commandNames.join(', ')}`
  throw new UsageError(`unknown command \`${name}\`: ${hint}\nSee \`kavkaz --help\`.`)
}

function checkOperands({ name, usage, operands: { least, most } }: Command, operands: readonly string[]): void {
  const hint = `usage: kavkaz ${[name, usage].join(' ').trim()}\nSee \`kavkaz ${name} --help\`.`
  if (operands.length < least) throw new UsageError(`\`${name}\` needs ${usage}\n${hint}`)
  if (operands.length > most) throw new UsageError(`unexpected argument \`${operands[most]}\`\n${hint}`)
}

async function readCommon(
  options: Context['options'],
  { cwd, environment }: Terminal,
): Promise<Pick<Context, 'content' | 'language'>> {
  const { content, lang } = options
  if (typeof content === 'string' && !(await isFolder(resolve(cwd, content)))) {
    throw new UsageError(`no folder \`${content}\`: \`--content\` takes the folder that holds \`dumps\``)
  }
  if (lang !== undefined && lang !== 'en' && lang !== 'vi') {
    throw new UsageError(`unknown language \`${lang}\`: \`--lang\` takes \`en\` or \`vi\``)
  }
  return { content: typeof content === 'string' ? content : 'content', language: lang ?? toLanguage(environment) }
}

/** The environment's language: Vietnamese when it says so, else English. */
function toLanguage({ LC_ALL, LC_MESSAGES, LANG }: Terminal['environment']): Language {
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('vi') ? 'vi' : 'en'
}
