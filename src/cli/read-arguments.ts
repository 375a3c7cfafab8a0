import { parseArgs } from 'node:util'
import { findNearest } from '../diagnostics/find-nearest.ts'
import { type Command, type Context, commonOptions, type Option, toParseArgs, UsageError } from './command.ts'

/** Options and operands of a command. Throws `UsageError` with what was meant, which `parseArgs` itself cannot say. */
export function readArguments(command: Command, args: readonly string[]): Pick<Context, 'options' | 'operands'> {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: toParseArgs(command),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind === 'option') checkOption(command, token.name, token.rawName, token.value)
  }
  return { options: { ...values }, operands: positionals }
}

function checkOption(command: Command, name: string, typed: string, value: string | undefined): void {
  const known: Readonly<Record<string, Option>> = { ...command.options, ...commonOptions }
  const option = Object.hasOwn(known, name) ? known[name] : undefined
  const more = `See \`kavkaz ${command.name} --help\`.`
  if (!option) {
    const nearest = findNearest(name, Object.keys(known))
    const hint = nearest ? `: did you mean \`--${nearest}\`?` : ''
    throw new UsageError(`unknown option \`${typed}\` of \`${command.name}\`${hint}\n${more}`)
  }
  if (option.type === 'string' && (value === undefined || value === '')) {
    throw new UsageError(`\`${typed}\` needs a value: \`${typed} ${option.placeholder ?? 'VALUE'}\`\n${more}`)
  }
  if (option.type === 'boolean' && value !== undefined) throw new UsageError(`\`${typed}\` takes no value\n${more}`)
}

/** An option's text; undefined when it was not given. */
export function textOf(options: Context['options'], name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}
