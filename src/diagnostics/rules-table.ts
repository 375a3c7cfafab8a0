import { catalogue } from './catalogue.ts'
import type { Rule } from './rule.ts'

/** Characters that would end a table's cell or begin markup in it. */
const markup = /[|<>]/gu

/** A value's place in a wording, shown as `…`: `{day}`. */
const placeholder = /\{\w+\}/gu

/** The catalogue as a Markdown table for the README; each row carries the anchor that messages point to. */
export function toRulesTable(): string {
  const rows = Object.entries<Rule>(catalogue).map(([id, { stage, severity, en }]) => {
    const note = en.note.split('\n').join(' ')
    return `| <a id="rule-${id}"></a>\`${id}\` | ${stage} | ${severity} | ${toCell(en.reason)} | ${toCell(note)} |`
  })
  return [
    '| rule | stage | severity | says | what happened, what to do |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

function toCell(text: string): string {
  return text.replace(placeholder, '…').replace(markup, (character) => `\\${character}`)
}

/** The part of a README between the marks: `<!-- rules -->`, the table, `<!-- /rules -->`. */
const marked = /(?<start><!-- rules -->\n)[\s\S]*?(?<end><!-- \/rules -->)/u

/** A README with the table between its marks, `<!-- rules -->` and `<!-- /rules -->`, brought up to date. */
export function replaceRulesTable(readme: string): string {
  return readme.replace(marked, (_, start: string, end: string) => `${start}${toRulesTable()}\n${end}`)
}
