import { type Command, commonOptions, type Language, type Option, type Words } from './command.ts'
import { commandNames } from './command-names.ts'
import { commands } from './commands.ts'

const overview = {
  title: {
    en: 'kavkaz: from raw dumps of news pages to a published archive',
    vi: 'kavkaz: từ bản gốc trang báo đến kho tin trên web',
  },
  usage: { en: 'usage', vi: 'cách dùng' },
  command: { en: 'COMMAND', vi: 'LỆNH' },
  options: { en: 'options', vi: 'tùy chọn' },
  more: {
    en: '`kavkaz COMMAND --help` shows a command’s options.',
    vi: '`kavkaz LỆNH --help` cho biết các tùy chọn của một lệnh.',
  },
  version: {
    en: '`kavkaz --version` prints the version.',
    vi: '`kavkaz --version` in số phiên bản.',
  },
  codes: {
    en: 'Exit codes: 0 fine, 1 something is wrong with the content, 2 wrong usage.',
    vi: 'Mã trả về: 0 ổn, 1 nội dung có lỗi, 2 dùng sai.',
  },
} as const satisfies Readonly<Record<string, Words>>

/** The list of commands, for `kavkaz --help`. */
export async function formatOverview(language: Language): Promise<string> {
  const all = await Promise.all(commandNames.map((name) => commands[name]()))
  const rows = all.map((command) => [toUsage(command, language), command.summary[language]] as const)
  const { title, usage, command, options, more, version, codes } = overview
  return `${title[language]}

${usage[language]}: kavkaz ${command[language]} [${options[language]}]

${formatRows(rows)}
${more[language]}
${version[language]}
${codes[language]}
`
}

/** The help of one command. */
export function formatHelp(command: Command, language: Language): string {
  const options: Readonly<Record<string, Option>> = { ...command.options, ...commonOptions }
  const rows = Object.entries(options).map(([name, { placeholder, summary }]) => {
    return [placeholder === undefined ? `--${name}` : `--${name} ${placeholder[language]}`, summary[language]] as const
  })
  const more = command.more ? `\n${command.more[language]}\n` : ''
  return `${overview.usage[language]}: kavkaz ${toUsage(command, language)} [${overview.options[language]}]

${command.summary[language]}

${formatRows(rows)}${more}`
}

function toUsage({ name, usage }: Command, language: Language): string {
  return `${name} ${usage[language]}`.trim()
}

function formatRows(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('')
}
