import { findDates } from '../dates/find-dates.ts'
import { isWholeDay } from '../edtf/find-period.ts'
import { type Command, type Context, type ExitCode, nothing, UsageError } from './command.ts'
import { textOf } from './read-arguments.ts'

export const command: Command = {
  name: 'dates',
  usage: nothing,
  summary: {
    en: 'Find the date expressions of standard input; print them as JSON, one a line.',
    vi: 'Tìm các cách ghi ngày trong đầu vào chuẩn; in ra dạng JSON, mỗi dòng một mục.',
  },
  options: {
    reference: {
      type: 'string',
      placeholder: { en: 'YYYY-MM-DD', vi: 'NĂM-THÁNG-NGÀY' },
      summary: {
        en: 'the day of publication, which “hôm qua” counts from',
        vi: 'ngày đăng, để tính “hôm qua”',
      },
    },
  },
  operands: { least: 0, most: 0 },
  run,
}

async function run({ terminal, options }: Context): Promise<ExitCode> {
  const reference = textOf(options, 'reference')
  if (reference !== undefined && !isWholeDay(reference)) {
    throw new UsageError({
      en: `\`${reference}\` is no day: \`--reference\` takes one such as \`2024-03-01\``,
      vi: `\`${reference}\` không phải ngày: \`--reference\` nhận một ngày như \`2024-03-01\``,
    })
  }
  const text = new TextDecoder().decode(await terminal.input())
  for (const { text: words, edtf, start, end } of findDates(text, reference === undefined ? {} : { reference })) {
    await terminal.out(`${JSON.stringify({ text: words, edtf, start, end })}\n`)
  }
  return 0
}
