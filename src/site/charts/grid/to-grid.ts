import { type CountryPair, pairKey, pairSize } from '../../../archive/pairs.ts'
import { compareText } from '../../../collections/compare-text.ts'
import { groupBy } from '../../../collections/group-by.ts'
import type { Country } from '../../../knowledge/knowledge-base.ts'
import { addresses } from '../../addresses.ts'
import { formatHoldings } from '../../format-holdings.ts'
import type { Site } from '../../site.ts'
import type { DataTable, GridPicture } from '../../view-models/charts.ts'

/** Drawing units; at 360 px of screen one is one pixel. */
const nameWidth = 90
const cell = 26
const headHeight = 96

/** Countries in the grid: as many as have room on a narrow screen. */
const mostCountries = 10

/** Steps of shading, beside the number that every cell holds. */
const shades = 4

/**
 * Who is told of with whom: the states that most tells of, each with each. Territories that are no states have their
 * pairs, but no row here. Undefined while there are fewer than two.
 *
 * @param toLink complete address of a path below the site's base
 */
export function toGrid(
  { archive }: Pick<Site, 'archive'>,
  toLink: (address: string) => string,
): GridPicture | undefined {
  const pairs = [...archive.pairs.values()].filter(({ countries }) => countries.every(isState))
  const countries = chooseCountries(pairs)
  if (countries.length < 2) return undefined
  const columns = countries.slice(0, -1)
  const rows = countries.slice(1)
  const most = Math.max(...pairs.map(pairSize))
  const cells = rows.flatMap((row, down) =>
    columns.slice(0, down + 1).map((column, across) => {
      const pair = archive.pairs.get(pairKey(row.id, column.id))
      return { x: nameWidth + across * cell, y: down * cell, ...describeCell(row, column, pair, most, toLink) }
    }),
  )
  return {
    title: 'Ai với ai',
    description: `${countries.length} nước từng đôi một; số trong ô là số tin và sự kiện có cả hai, ô càng đậm càng nhiều.`,
    width: nameWidth + columns.length * cell,
    height: rows.length * cell + headHeight,
    cell,
    rows: rows.map(({ name }, index) => ({ text: name, x: nameWidth - 6, y: index * cell + cell / 2 + 4 })),
    columns: columns.map(({ name }, index) => ({
      text: name,
      x: nameWidth + index * cell + cell / 2 - 4,
      y: rows.length * cell + 6,
    })),
    cells,
    table: shorten(toPairTable({ archive }, toLink)),
  }
}

function isState({ code }: Country): boolean {
  return code !== undefined
}

/** Those with most to tell, most first. */
function chooseCountries(pairs: readonly CountryPair[]): Country[] {
  const byCountry = groupBy(pairs, ({ countries }) => countries)
  const ranked = [...byCountry].map(([country, members]) => ({
    country,
    size: members.reduce((sum, pair) => sum + pairSize(pair), 0),
  }))
  return ranked
    .sort((a, b) => b.size - a.size || compareText(a.country.id, b.country.id))
    .slice(0, mostCountries)
    .map(({ country }) => country)
}

function describeCell(
  row: Country,
  column: Country,
  pair: CountryPair | undefined,
  most: number,
  toLink: (address: string) => string,
): Omit<GridPicture['cells'][number], 'x' | 'y'> {
  if (!pair) return { count: 0, shade: 0, title: `${row.name} và ${column.name}: chưa có gì` }
  const count = pairSize(pair)
  return {
    count,
    // Square roots, so that few against many still differ.
    shade: Math.max(1, Math.ceil(Math.sqrt(count / most) * shades)),
    title: `${row.name} và ${column.name}: ${formatHoldings({ stories: pair.stories.length, events: pair.events.length })}`,
    url: toLink(addresses.pair(row.id, column.id)),
  }
}

/** Pairs in the table below a grid: those told of most. */
const mostRows = 60

/** Every pair of countries, territories included, the most told first. */
export function toPairTable({ archive }: Pick<Site, 'archive'>, toLink: (address: string) => string): DataTable {
  return {
    columns: [{ label: 'Hai nước' }, { label: 'Tin', numeric: true }, { label: 'Sự kiện', numeric: true }],
    rows: [...archive.pairs.values()].map(({ countries: [a, b], stories, events }) => [
      { text: `${a.name} và ${b.name}`, url: toLink(addresses.pair(a.id, b.id)) },
      { text: stories.length },
      { text: events.length },
    ]),
  }
}

/** The beginning of the table. */
function shorten({ columns, rows }: DataTable): DataTable {
  return { columns, rows: rows.slice(0, mostRows) }
}
