import type { ParseArgsConfig } from 'node:util'

/** 0: fine. 1: something is wrong with the content. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2

/** A language in which the program speaks to editors. */
export type Language = 'en' | 'vi'

/** What the program says to an editor, in each language. */
export type Words = Readonly<Record<Language, string>>

/** One option of a command, as `--help` shows it. Options are kebab-case; `parseArgs` reads them. */
export interface Option {
  type: 'string' | 'boolean'
  /** What follows the name in the help: `DIR`, `THƯ_MỤC`. */
  placeholder?: Words
  /** One line for the help. */
  summary: Words
}

/** The world as a command sees it, so that a test can stand in for the terminal. */
export interface Terminal {
  /** Writes to standard output, as is. Resolves when the reader of a pipe has room again. */
  out(text: string): Promise<void>
  /** Writes to standard error, as is. */
  error(text: string): Promise<void>
  /** All of standard input. */
  input(): Promise<Uint8Array>
  /** Paths in arguments and messages are relative to this folder. */
  cwd: string
  environment: Readonly<Record<string, string | undefined>>
  /** Width of standard output in columns; undefined when it is no terminal. */
  columns: number | undefined
  /** True where colours are welcome: on a terminal, unless `NO_COLOR` is set. */
  colour: boolean
  /** True when somebody watches standard error, so that progress may be shown there. */
  watched: boolean
}

/** What a command is run with, after its arguments were read and found to be right. */
export interface Context {
  terminal: Terminal
  /** Options by name, the common ones included; absent when not given. */
  options: Readonly<Record<string, string | boolean | undefined>>
  /** Arguments that are no options, such as files. */
  operands: readonly string[]
  /** The content folder: `--content`, else `content`; relative to `terminal.cwd` or absolute. */
  content: string
  /** `--lang`, else the environment's. */
  language: Language
}

/** A command of the program: one entry of the table in `src/cli.ts`, exported by its file as `command`. */
export interface Command {
  name: string
  /** Operands, as the help shows them: `FILE…`, `TỆP…`; empty when there are none. */
  usage: Words
  /** One sentence for the list of commands. */
  summary: Words
  /** What else its own help says, below the options. */
  more?: Words
  /** Its own options; `--content`, `--lang` and `--help` are common to all. */
  options: Readonly<Record<string, Option>>
  /** How many operands it takes. */
  operands: { least: number; most: number }
  /** Resolves to the exit code. Throws `UsageError` for wrong usage that only the command can see. */
  run(context: Context): Promise<ExitCode>
}

/** Wrong usage: printed with a pointer to `--help`, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
  readonly words: Words

  constructor(words: Words) {
    super(words.en)
    this.words = words
  }
}

/** What is written alike in both languages: `URL`. */
export function same(text: string): Words {
  return { en: text, vi: text }
}

/** No operands. */
export const nothing = same('')

/** What stands for a folder, and for a file. */
export const folderName: Words = { en: 'DIR', vi: 'THƯ_MỤC' }
export const fileName: Words = { en: 'FILE', vi: 'TỆP' }

/** Options that every command has. */
export const commonOptions = {
  content: {
    type: 'string',
    placeholder: folderName,
    summary: { en: 'the content folder (default: content)', vi: 'thư mục nội dung (mặc định: content)' },
  },
  lang: {
    type: 'string',
    placeholder: same('en|vi'),
    summary: {
      en: 'language of messages (default: the environment’s)',
      vi: 'ngôn ngữ của thông báo (mặc định: theo môi trường)',
    },
  },
  help: { type: 'boolean', summary: { en: 'show this help', vi: 'hiện trợ giúp này' } },
} as const satisfies Readonly<Record<string, Option>>

/** The options in the shape that `parseArgs` of `node:util` takes. */
export function toParseArgs(command: Command): NonNullable<ParseArgsConfig['options']> {
  const entries = Object.entries({ ...command.options, ...commonOptions })
  return Object.fromEntries(
    entries.map(([name, { type }]) => [name, name === 'help' ? { type, short: 'h' } : { type }]),
  )
}
