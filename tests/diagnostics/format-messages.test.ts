import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { formatMessages } from '../../src/diagnostics/format-messages.ts'
import { report } from '../../src/diagnostics/report.ts'

const place = { start: { line: 11, column: 12 }, end: { line: 11, column: 21 } }

function berlin(): VFile {
  const file = new VFile({ path: 'content/dumps/berlin.txt' })
  report(file, 'ambiguous-year', { day: 'ngày 29/2', years: '2020, 2024', written: 'XXXX-02-29', nearest: '' }, place)
  report(file, 'unknown-outlet', {})
  return file
}

test('text: path, place, severity, rule and note', () => {
  const lines = formatMessages([berlin()]).split('\n')
  expect(lines[0]).toBe('content/dumps/berlin.txt')
  expect(lines[1]).toMatch(/^1:1 +info +Unexpected page of an unknown outlet.* unknown-outlet +record$/u)
  const year = lines.find((line) => line.startsWith('11:12-11:21'))
  expect(year).toMatch(
    /warning +Unexpected day `ngày 29\/2` without a year: 2020, 2024 fit, expected one +ambiguous-year +dates$/u,
  )
  expect(lines[lines.indexOf(year ?? '') + 1]).toContain('Written as XXXX-02-29')
})

test('text in Vietnamese', () => {
  const text = formatMessages([berlin()], { language: 'vi' })
  expect(text).toContain('`ngày 29/2` không có năm: 2020, 2024 đều hợp')
  expect(text).not.toContain('Unexpected')
  expect(text.trimEnd().split('\n').at(-1)).toBe('⚠ 1 cảnh báo, ℹ 1 lưu ý')
})

test('text and annotations are empty when there is nothing to say, JSON is an empty list', () => {
  const files = [new VFile({ path: 'a.txt' })]
  expect(formatMessages(files)).toBe('')
  expect(formatMessages(files, { format: 'github' })).toBe('')
  expect(JSON.parse(formatMessages(files, { format: 'json' }))).toEqual([])
})

test('annotations: place and title, worst first', () => {
  const file = berlin()
  report(file, 'binary-dump', { found: '100% NUL, a: b' })
  const lines = formatMessages([file], { format: 'github' }).trimEnd().split('\n')
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::warning', '::notice'])
  expect(lines[0]).toContain('100%25 NUL, a: b')
  expect(lines[1]).toContain(
    'file=content/dumps/berlin.txt,line=11,col=12,endLine=11,endColumn=21,title=ambiguous-year::Unexpected day',
  )
  expect(lines[1]).toContain('expected one%0AWritten as XXXX-02-29')
})

test('annotations: ten of a level at most, the rest counted', () => {
  const files = Array.from({ length: 23 }, (_, index) => {
    const file = new VFile({ path: `dumps/${index}.txt` })
    report(file, 'empty-dump', {})
    return file
  })
  const lines = formatMessages(files, { format: 'github' }).trimEnd().split('\n')
  expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10)
  expect(lines.at(-1)).toBe('13 more errors: see kavkaz check')
})

test('json: every key, values kept', () => {
  const [outlet, year] = JSON.parse(formatMessages([berlin()], { format: 'json' }))
  expect(outlet).toMatchObject({ rule: 'unknown-outlet', severity: 'info', line: 1, column: 1, endLine: null })
  expect(year).toMatchObject({
    file: 'content/dumps/berlin.txt',
    line: 11,
    column: 12,
    endColumn: 21,
    severity: 'warning',
    stage: 'dates',
    url: 'README.md#rule-ambiguous-year',
    values: { day: 'ngày 29/2' },
  })
})

test('files come in the order of their paths, whatever the order given', () => {
  const files = ['b.txt', 'a.txt', 'B.txt'].map((path) => {
    const file = new VFile({ path })
    report(file, 'empty-dump', {})
    return file
  })
  const paths = (given: VFile[]) =>
    JSON.parse(formatMessages(given, { format: 'json' })).map((m: { file: string }) => m.file)
  expect(paths(files)).toEqual(['B.txt', 'a.txt', 'b.txt'])
  expect(formatMessages(files)).toBe(formatMessages(files.toReversed()))
})

test('a dump cannot write to the terminal through a message', () => {
  const file = new VFile({ path: 'a.txt' })
  report(file, 'missing-title', { opening: '\u001B[2J\u202Eevil\r\nnext `quote`' })
  const text = formatMessages([file])
  for (const control of ['\u001B', '\u202E', '\r']) expect(text).not.toContain(control)
  expect(text).toContain('evil next `quote`')
})

test('text: twenty of a rule, the rest counted; what is fatal is always shown', () => {
  const files = Array.from({ length: 50 }, (_, index) => {
    const file = new VFile({ path: `dumps/${index}.txt` })
    report(file, 'unknown-outlet', {})
    report(file, 'no-story', { lines: 3 })
    return file
  })
  const lines = formatMessages(files).trimEnd().split('\n')
  expect(lines.filter((line) => / info /u.test(line))).toHaveLength(20)
  expect(lines.filter((line) => / error /u.test(line))).toHaveLength(50)
  expect(lines.at(-2)).toBe('✖ 50 errors, ℹ 50 notes')
  expect(lines.at(-1)).toBe('… unknown-outlet: +30 (check --format json)')
})
