import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { parseDump } from '../../src/pipeline.ts'
import { toFile } from '../support/read-fixtures.ts'

const content = fileURLToPath(new URL('../../content/', import.meta.url))
const { knowledge } = await readKnowledge(content)

function parse(path: string, change = (text: string) => text) {
  const text = change(readFileSync(`${content}dumps/${path}`, 'utf8'))
  const record = parseDump(toFile({ path: `dumps/${path}`, bytes: Buffer.from(text) }), knowledge)
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

test('years in the older list of the first do not matter', () => {
  expect(parse(berlin, (text) => text.replace(' 2026:', ' 2031:')).published.edtf).toBe('2024-03-01~')
})
