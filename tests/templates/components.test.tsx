import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { toTableCsv } from '../../src/site/artifacts/table-csv.ts'
import type { DateView } from '../../src/site/view-models/cards.ts'
import { formatNumber } from '../../src/vietnamese/format-number.ts'
import { ChartTable } from '../../templates/components/charts/chart-table.tsx'
import { Conjunction } from '../../templates/components/conjunction.tsx'
import { MarkedDate } from '../../templates/components/date-mark.tsx'
import { YearStrip } from '../../templates/components/home/year-strip.tsx'
import { PeriodParts } from '../../templates/components/period-parts.tsx'
import { SourceLines } from '../../templates/components/source-lines.tsx'
import { ReferredStories } from '../../templates/components/story/referred-stories.tsx'

const date: DateView = { certainty: 'inferred', long: 'khoảng ngày 2 tháng 5 năm 2019', short: 'khoảng 2/5/2019' }

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [1234567, '1.234.567'],
])('%i is written %s', (count, text) => {
  expect(formatNumber(count)).toBe(text)
})

test('a number of a table has points between its thousands, as a file has none', () => {
  const table = {
    columns: [{ label: 'Năm' }, { label: 'Tin', numeric: true }],
    rows: [[{ text: '2024' }, { text: 1234 }]],
  }
  expect(render(<ChartTable table={table} title="Theo năm" />)).toContain('<td class="number">1.234</td>')
  expect(String(toTableCsv('nam', table).content)).toContain('2024,1234,')
})

test.each([
  [['A'], 'A'],
  [['A', 'B'], 'A và B'],
  [['A', 'B', 'C'], 'A, B và C'],
])('%j is enumerated as in Vietnamese', (words, text) => {
  expect(render(<Conjunction items={words.map((word) => <>{word}</>)} />)).toBe(text)
})

test('a date shows its certainty as a mark and in words, and links to the calendar once it has a page', () => {
  expect(render(<MarkedDate date={date} />)).toContain('mark-inferred')
  expect(render(<MarkedDate date={date} />)).not.toContain('<a')
  const linked = { ...date, datetime: '2019-05-02', url: '/2019/05/02/' }
  expect(render(<MarkedDate date={linked} />)).toContain(
    '<a href="/2019/05/02/"><time datetime="2019-05-02">khoảng 2/5/2019</time></a>',
  )
})

test('a year of the strip says its numbers; an empty year is no link', () => {
  const html = render(
    <YearStrip
      years={[
        { year: 2019, stories: 3, events: 1, url: '/2019/' },
        { year: 2020, stories: 0, events: 0 },
      ]}
    />,
  )
  expect(html).toContain(': 3 tin, 1 sự kiện')
  expect(html.match(/<a /gu)).toHaveLength(1)
})

test('a month begins under its weekday', () => {
  const parts = [{ label: '1', fullLabel: 'Ngày 1', count: 2, url: '/2019/05/01/' }]
  expect(render(<PeriodParts parts={parts} firstWeekday={3} />)).toContain('first-3')
})

test('a line of a dump is text, whatever it holds', () => {
  const line = { number: 7, id: 'dong-7', role: 'noise', roleLabel: 'Nhiễu', reason: '' }
  const html = render(<SourceLines lines={[{ ...line, text: '<script>alert(1)</script> {{ x }}' }]} />)
  expect(html).toContain('&lt;script>alert(1)')
  expect(html).toContain('id="dong-7"')
})

test('a role of next week is printed in the quietest colour', () => {
  const line = { number: 1, id: 'dong-1', text: 'x', role: 'sidebar', roleLabel: 'Hộp', reason: '' }
  expect(render(<SourceLines lines={[line]} />)).toContain('line-rest')
})

test('a story that the archive lacks is named, not linked', () => {
  const html = render(<ReferredStories stories={[{ title: 'Tin vắng mặt' }]} />)
  expect(html).toContain('chưa có trong kho')
  expect(html).not.toContain('<a')
})

test('a story that the archive holds is linked under the title that the outlet gave it', () => {
  const held = { title: 'Tên trong kho', url: '/2019/05/02/tin/', date }
  const html = render(<ReferredStories stories={[{ title: 'Tên trên báo', held }]} />)
  expect(html).toContain('<a href="/2019/05/02/tin/">Tên trên báo</a>')
})
