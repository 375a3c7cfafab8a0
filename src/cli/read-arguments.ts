import { parseArgs } from 'node:util'
import { findNearest } from '../diagnostics/find-nearest.ts'
import {
  type Command,
  type Context,
  commonOptions,
  type Option,
  toParseArgs,
  UsageError,
  type Words,
} from './command.ts'

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
    if (token.kind === 'option') checkOption(command, token)
  }
  return { options: { ...values }, operands: positionals }
}

/** An option as it was typed. */
interface Typed {
  name: string
  rawName: string
  value?: string | undefined
  inlineValue?: boolean | undefined
}

function checkOption(command: Command, { name, rawName: typed, value, inlineValue }: Typed): void {
  const known: Readonly<Record<string, Option>> = { ...command.options, ...commonOptions }
  const option = Object.hasOwn(known, name) ? known[name] : undefined
  const more = toPointer(command.name)
  if (!option) {
    const nearest = findNearest(name, Object.keys(known))
    throw new UsageError({
      en: `unknown option \`${typed}\` of \`${command.name}\`${nearest ? `: did you mean \`--${nearest}\`?` : ''}\n${more.en}`,
      vi: `\`${command.name}\` không có tùy chọn \`${typed}\`${nearest ? `: có phải \`--${nearest}\`?` : ''}\n${more.vi}`,
    })
  }
  const isNextOption = value?.startsWith('--') === true && inlineValue !== true
  if (option.type === 'string' && (value === undefined || value === '' || isNextOption)) {
    const { en, vi } = option.placeholder ?? { en: 'VALUE', vi: 'GIÁ_TRỊ' }
    throw new UsageError({
      en: `\`${typed}\` needs a value: \`${typed} ${en}\`\n${more.en}`,
      vi: `\`${typed}\` cần một giá trị: \`${typed} ${vi}\`\n${more.vi}`,
    })
  }
  if (option.type === 'boolean' && value !== undefined) {
    throw new UsageError({
      en: `\`${typed}\` takes no value\n${more.en}`,
      vi: `\`${typed}\` không nhận giá trị\n${more.vi}`,
    })
  }
}

/** Where to read on after wrong usage; without a command, the list of commands. */
export function toPointer(command?: string): Words {
  const help = ['kavkaz', command, '--help'].filter((word) => word !== undefined).join(' ')
  return { en: `See \`${help}\`.`, vi: `Xem \`${help}\`.` }
}

/** An option's text; undefined when it was not given. */
export function textOf(options: Context['options'], name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}
