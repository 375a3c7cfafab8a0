import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { country } from '../../src/knowledge/knowledge-base.ts'
import { toTableCsv } from '../../src/site/artifacts/table-csv.ts'
import { toGrid, toPairTable } from '../../src/site/charts/grid/to-grid.ts'
import { makeEvent, makeKnowledge } from '../archive/make-knowledge.ts'
import { makeSite } from '../site-views/make-site.ts'

const countries = [
  country.parse({ id: 'armenia', name: 'Armenia', code: 'AM' }),
  country.parse({ id: 'azerbaijan', name: 'Azerbaijan', code: 'AZ' }),
  country.parse({ id: 'gruzia', name: 'Gruzia', code: 'GE' }),
  country.parse({ id: 'abkhazia', name: 'Abkhazia' }),
]
const knowledge = {
  ...makeKnowledge([
    makeEvent({ id: 'a', date: '2020', participants: ['armenia', 'azerbaijan'] }),
    makeEvent({ id: 'b', date: '2021', participants: ['armenia', 'azerbaijan', 'gruzia'] }),
    makeEvent({ id: 'c', date: '2021', participants: ['gruzia', 'abkhazia'] }),
  ]),
  countries: new Map(countries.map((entry) => [entry.id, entry])),
}
const site = makeSite([], { knowledge })
const toLink = (address: string) => `/kho/${address}`

test('each cell holds what two states have together and leads there', () => {
  const grid = toGrid(site, toLink)
  expect(grid?.rows.map(({ text }) => text)).toEqual(['Azerbaijan', 'Gruzia'])
  expect(grid?.columns.map(({ text }) => text)).toEqual(['Armenia', 'Azerbaijan'])
  expect(grid?.cells.map(({ count, url }) => [count, url])).toEqual([
    [2, '/kho/quan-he/armenia-azerbaijan/'],
    [1, '/kho/quan-he/armenia-gruzia/'],
    [1, '/kho/quan-he/azerbaijan-gruzia/'],
  ])
})

test('more is darker', () => {
  const shades = toGrid(site, toLink)?.cells.map(({ shade }) => shade)
  expect(shades).toEqual([4, 3, 3])
})

test('an archive without two states has no grid', () => {
  expect(toGrid(makeSite([]), toLink)).toBeUndefined()
})

test('the table is read back from its CSV, territories included', () => {
  const { content, path } = toTableCsv('du-lieu/quan-he', toPairTable(site, toLink))
  expect(path).toBe('du-lieu/quan-he.csv')
  const rows = parse(String(content), { columns: true })
  expect(rows).toHaveLength(4)
  expect(rows).toContainEqual({
    'Hai nước': 'Abkhazia và Gruzia',
    Tin: '0',
    'Sự kiện': '1',
    url: '/kho/quan-he/abkhazia-gruzia/',
  })
})
