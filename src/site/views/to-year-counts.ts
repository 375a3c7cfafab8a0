import { groupBy } from '../../archive/group-by.ts'
import { addresses } from '../addresses.ts'
import { pageSize } from '../paginate.ts'
import { type Site, toUrl } from '../site.ts'
import type { YearCount } from '../view-models/entity.ts'
import { type Told, toYearId } from './to-chronicle.ts'

/**
 * The stories of a list by year, from the first year that has any to the last, the empty ones between them too. Each
 * leads to the page of the list on which its year begins.
 *
 * @param address of the list's first page
 * @param told the whole list, in the order of its pages
 */
export function toYearCounts(site: Site, address: string, told: readonly Told[]): YearCount[] {
  const placed = told.map((entry, index) => ({ ...entry, index }))
  const byYear = groupBy(placed, ({ moment }) => (moment ? [moment.period.slice(0, 4)] : []))
  const counted = [...byYear].flatMap(([year, entries]): [number, YearCount][] => {
    const count = entries.filter(({ type }) => type === 'story').length
    const page = Math.floor((entries[0]?.index ?? 0) / pageSize) + 1
    const url = toUrl(site, `${addresses.further(address, page)}#${toYearId(year)}`)
    return count > 0 ? [[Number(year), { year: Number(year), count, url }]] : []
  })
  return fillSpan(new Map(counted))
}

function fillSpan(counts: ReadonlyMap<number, YearCount>): YearCount[] {
  const years = [...counts.keys()].sort((a, b) => a - b)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index
    return counts.get(year) ?? { year, count: 0 }
  })
}
