import { resolve } from 'node:path'
import { findNearest } from '../diagnostics/find-nearest.ts'
import { type Command, type Context, type ExitCode, type Language, type Terminal, UsageError } from './command.ts'
import { type CommandName, commandNames } from './command-names.ts'
import { commands } from './commands.ts'
import { formatHelp, formatOverview } from './format-help.ts'
import { isFolder } from './is-folder.ts'
import { readArguments, toPointer } from './read-arguments.ts'
import { readVersion } from './read-version.ts'

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
    await terminal.error(`kavkaz: ${error.words[askedLanguage(args, terminal)]}\n`)
    return 2
  }
}

async function run(typed: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...args] = withCommandFirst(typed)
  const language = askedLanguage(typed, terminal)
  if (name === undefined || isEarlyOption(name)) {
    await terminal.error(await formatOverview(language))
    return 2
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    await terminal.out(await formatOverview(language))
    return 0
  }
  if (name === '--version' || name === '-V') {
    await terminal.out(`${await readVersion()}\n`)
    return 0
  }
  const command = await commands[toCommandName(name)]()
  const { options, operands } = readArguments(command, args)
  if (options.help === true) {
    await terminal.out(formatHelp(command, language))
    return 0
  }
  checkOperands(command, operands)
  return command.run({ terminal, options, operands, ...(await readCommon(options, terminal)) })
}

/** Options that take a value, and may stand before the command as well: `kavkaz --lang vi check`. */
const withValue: ReadonlySet<string | undefined> = new Set(['--lang', '--content'])

/** The arguments with what stands before the command behind it. */
function withCommandFirst(args: readonly string[]): readonly string[] {
  let start = 0
  while (isEarlyOption(args[start])) start += withValue.has(args[start]) ? 2 : 1
  return [...args.slice(start), ...args.slice(0, start)]
}

/** `--lang`, `--content=kho` */
function isEarlyOption(word: string | undefined): boolean {
  return withValue.has(word) || withValue.has(word?.slice(0, Math.max(0, word.indexOf('='))))
}

function toCommandName(name: string): CommandName {
  const found = commandNames.find((known) => known === name)
  if (found) return found
  const nearest = findNearest(name, commandNames)
  const all = commandNames.join(', ')
  const more = toPointer()
  throw new UsageError({
    en: `unknown command \`${name}\`: ${nearest ? `did you mean \`${nearest}\`?` : `expected one of ${all}`}\n${more.en}`,
    vi: `không có lệnh \`${name}\`: ${nearest ? `có phải \`${nearest}\`?` : `cần một trong ${all}`}\n${more.vi}`,
  })
}

function checkOperands({ name, usage, operands: { least, most } }: Command, operands: readonly string[]): void {
  const line = (language: Language) => `kavkaz ${name} ${usage[language]}`.trim()
  const more = toPointer(name)
  if (operands.length < least) {
    throw new UsageError({
      en: `\`${name}\` needs ${usage.en}\nusage: ${line('en')}\n${more.en}`,
      vi: `\`${name}\` cần ${usage.vi}\ncách dùng: ${line('vi')}\n${more.vi}`,
    })
  }
  if (operands.length > most) {
    throw new UsageError({
      en: `unexpected argument \`${operands[most]}\`\nusage: ${line('en')}\n${more.en}`,
      vi: `thừa tham số \`${operands[most]}\`\ncách dùng: ${line('vi')}\n${more.vi}`,
    })
  }
}

async function readCommon(
  options: Context['options'],
  { cwd, environment }: Terminal,
): Promise<Pick<Context, 'content' | 'language'>> {
  const { content, lang } = options
  if (typeof content === 'string' && !(await isFolder(resolve(cwd, content)))) {
    throw new UsageError({
      en: `no folder \`${content}\`: \`--content\` takes the folder that holds \`dumps\``,
      vi: `không có thư mục \`${content}\`: \`--content\` nhận thư mục chứa \`dumps\``,
    })
  }
  if (lang !== undefined && lang !== 'en' && lang !== 'vi') {
    throw new UsageError({
      en: `unknown language \`${lang}\`: \`--lang\` takes \`en\` or \`vi\``,
      vi: `không có ngôn ngữ \`${lang}\`: \`--lang\` nhận \`en\` hoặc \`vi\``,
    })
  }
  return { content: typeof content === 'string' ? content : 'content', language: lang ?? toLanguage(environment) }
}

/** `--lang vi`, `--lang=vi`. */
const languageOption = /^--lang[= ](?<language>en|vi)$/u

/** The language of help and of wrong usage, known before the arguments are read; what is no language counts as absent. */
function askedLanguage(args: readonly string[], { environment }: Terminal): Language {
  const typed = args.map((word, index) => (word === '--lang' ? `${word} ${args[index + 1]}` : word))
  const found = typed
    .map((word) => languageOption.exec(word)?.groups?.language)
    .findLast((known) => known !== undefined)
  return found === 'en' || found === 'vi' ? found : toLanguage(environment)
}

/** The environment's language: Vietnamese when it says so, else English. */
function toLanguage({ LC_ALL, LC_MESSAGES, LANG }: Terminal['environment']): Language {
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('vi') ? 'vi' : 'en'
}
