import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { attempt } from '../../src/diagnostics/attempt.ts'
import { catalogue } from '../../src/diagnostics/catalogue.ts'
import { isFatal, report } from '../../src/diagnostics/report.ts'
import type { Rule } from '../../src/diagnostics/rule.ts'
import { replaceRulesTable, toRulesTable } from '../../src/diagnostics/rules-table.ts'

const rules = Object.entries<Rule>(catalogue)

test.each(rules)('%s: id in kebab case, both languages full, one-line reasons', (id, { en, vi }) => {
  expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u)
  for (const { reason, note } of [en, vi]) {
    expect(reason).toMatch(/^\S[^\n]*\S$/u)
    expect(note).toMatch(/[.}]$/u)
    expect(reason).not.toMatch(/\.$/u)
  }
  expect(en.reason).toMatch(/^Unexpected .+, expected |^Unexpected .+, which .+, expected /u)
})

test.each(rules)('%s: the Vietnamese wording says what the English does', (_, { en, vi }) => {
  const names = (text: string) => new Set(text.match(/\{\w+\}/gu))
  expect(names(vi.reason + vi.note)).toEqual(names(en.reason + en.note))
})

test('rules stand by stage, none in two files', () => {
  const stages = rules.map(([, { stage }]) => stage)
  const changes = stages.filter((stage, index) => stage !== stages[index - 1])
  expect(changes).toEqual([...new Set(stages)])
})

test('the table of rules has a row and an anchor for each', () => {
  const table = toRulesTable().split('\n')
  expect(table).toHaveLength(rules.length + 2)
  for (const [index, [id, { severity }]] of rules.entries()) {
    expect(table[index + 2]).toContain(`<a id="rule-${id}"></a>\`${id}\``)
    expect(table[index + 2]).toContain(`| ${severity} |`)
  }
})

test('a message carries stage, rule, place, verdict, note and address', () => {
  const file = new VFile({ path: 'a.txt' })
  const message = report(file, 'missing-title', { opening: 'Ngày 1/3' }, { line: 3, column: 1 })
  expect(message.message).toBe('Unexpected dump without a title, expected a title above `Ngày 1/3`')
  expect(message).toMatchObject({ source: 'tree', ruleId: 'missing-title', line: 3, fatal: false, file: 'a.txt' })
  expect(message.note).toContain('Add `title: …`')
  expect(isFatal(file)).toBe(false)
  report(file, 'empty-dump', {})
  expect(isFatal(file)).toBe(true)
})

test('a very long value is cut', () => {
  const message = report(new VFile(), 'missing-title', { opening: 'á '.repeat(1_000_000) })
  expect(message.message.length).toBeLessThan(200)
})

test('a long value is cut behind a word', () => {
  const opening = `${'mười chữ cái '.repeat(6)}thêm nữa`
  expect(report(new VFile(), 'missing-title', { opening }).message).toContain('mười chữ cái…')
})

test('a value that looks like a placeholder stays as it is', () => {
  const message = report(new VFile(), 'missing-title', { opening: '{day} {opening}' })
  expect(message.message).toContain('`{day} {opening}`')
})

test('a throw inside a step becomes one fatal message', () => {
  const file = new VFile({ path: 'a.txt' })
  const result = attempt(file, () => {
    throw new TypeError('nothing there')
  })
  expect(result).toBeUndefined()
  expect(file.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['crashed-step', true]])
  expect(file.messages[0]?.message).toContain('TypeError: nothing there')
  expect(attempt(file, () => 7)).toBe(7)
})

test('the table takes the place between the marks of a README, and none other', () => {
  const readme = '# A\n\n<!-- rules -->\nold\n<!-- /rules -->\n\nend\n'
  const replaced = replaceRulesTable(readme)
  expect(replaced).toBe(`# A\n\n<!-- rules -->\n${toRulesTable()}\n<!-- /rules -->\n\nend\n`)
  expect(replaceRulesTable(replaced)).toBe(replaced)
})
