import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { parseDump } from '../../src/pipeline.ts'
import { toFile } from '../support/read-fixtures.ts'

const content = fileURLToPath(new URL('../../content/', import.meta.url))
const { knowledge } = await readKnowledge(content)

function parse(path: string, change = (text: string) => text, base = knowledge) {
  const text = change(readFileSync(`${content}dumps/${path}`, 'utf8'))
  const record = parseDump(toFile({ path: `dumps/${path}`, bytes: Buffer.from(text) }), base)
  if (!record) throw new Error(`no record of ${path}`)
  return record
}

const berlin = 'tgvn/000_8490fc7d13706697.txt'
const moscow = 'vov/002_5b57c656df197379.txt'

test('the first real dump gives its story, its caption and its lists, each once', () => {
  const record = parse(berlin)
  expect(record.title).toMatch(/^Armenia-Azerbaijan tiếp tục .* nhiều thập kỷ$/u)
  expect(record.lede).toMatch(/^Bộ Ngoại giao Đức ngày 1\/3 thông báo/u)
  expect(record.body).toHaveLength(7)
  expect(record.captions.map(({ credit }) => credit)).toEqual(['Bộ Ngoại giao Armenia'])
  expect(record.related.map(({ abstract }) => abstract === null)).toEqual(Array(5).fill(false))
  expect(new Set(record.older.map(({ title }) => title)).size).toBe(12)
  expect(record.published).toMatchObject({ edtf: '2024-03-01~', basis: 'inferred' })
})

test('the second real dump gives its story without prefix and terminator', () => {
  const record = parse(moscow)
  expect(record.lede).toMatch(/^Thổ Nhĩ Kỳ và Armenia hôm 14\/1/u)
  expect(record.body).toHaveLength(3)
  expect(record.body.join('\n')).not.toContain('./.')
  expect(record.related.map(({ abstract }) => abstract === null)).toEqual(Array(7).fill(false))
  expect(JSON.stringify(record.related)).not.toContain('VOV.VN -')
  expect(record.published).toMatchObject({ edtf: '2022-01-14~', basis: 'inferred' })
})

test('without its leap day the first is still of 2024, by offices and events', () => {
  expect(parse(berlin, (text) => text.replaceAll('29/2', '28/2')).published.edtf).toBe('2024-03-01~')
})

const withoutOffices: KnowledgeBase = {
  ...knowledge,
  people: new Map([...knowledge.people].map(([id, person]) => [id, { ...person, offices: [] }])),
}
const withoutEvents: KnowledgeBase = { ...knowledge, events: new Map() }
const withoutBoth: KnowledgeBase = { ...withoutOffices, events: new Map() }
const onTheDayBefore = (text: string): string => text.replaceAll('29/2', '28/2')

test('without its leap day, offices and events the first is open, not wrong', () => {
  const { published } = parse(berlin, onTheDayBefore, withoutBoth)
  expect(published).toMatchObject({ edtf: 'XXXX-03-01', basis: 'unknown' })
  expect(published.evidence.at(-1)?.says).toMatch(/^Các năm còn phù hợp: /u)
})

test.each([
  ['offices', withoutOffices],
  ['events', withoutEvents],
])('without its leap day and %s the first is right or open', (_, base) => {
  expect(['2024-03-01~', 'XXXX-03-01']).toContain(parse(berlin, onTheDayBefore, base).published.edtf)
})

test('without events the second is right or open', () => {
  expect(['2022-01-14~', 'XXXX-01-14']).toContain(parse(moscow, undefined, withoutEvents).published.edtf)
})

const day = String.raw`\d{1,2}/\d{1,2}`

test.each([
  ['dates of related stories', (text: string) => text.replaceAll('27/9/2021', '27/9/2024')],
  [
    'days of related stories',
    (text: string) => changeTail(text, new RegExp(`hôm ${day}|ngày ${day}`, 'gu'), 'ngày 5/5'),
  ],
  ['a related story of later years', (text: string) => `${text}\nVOV.VN - Ngày 3/4/2025, Armenia lên tiếng.\n`],
  ['an older list', (text: string) => `${text}\nTin cũ hơn\nBaku nói gì (03/04/2019)\nYerevan nói gì (04/05/2018)\n`],
  ['navigation', (text: string) => `Trang chủ\nThế giới\nThời sự 24/7\nTin ngày 30/4 - 1/5\n${text}`],
  ['a teaser at the top', (text: string) => `Ngoại trưởng Trung Quốc thăm Nga ngày 5/6/2019\n\n${text}`],
])('%s do not change the date of the second', (_, change) => {
  expect(parse(moscow, change).published.edtf).toBe('2022-01-14~')
})

/** Changes what stands below the story. */
function changeTail(text: string, pattern: RegExp, by: string): string {
  const [story = '', ...tail] = text.split('Tin liên quan')
  return [story, ...tail.map((part) => part.replace(pattern, by))].join('Tin liên quan')
}

test('years in the older list of the first do not matter', () => {
  expect(parse(berlin, (text) => text.replace(' 2026:', ' 2031:')).published.edtf).toBe('2024-03-01~')
})
