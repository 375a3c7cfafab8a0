import { groupBy } from '../../archive/group-by.ts'
import type { Story } from '../../archive/story.ts'
import { addresses } from '../addresses.ts'
import { type Site, toUrl } from '../site.ts'
import type { YearCount } from '../view-models/entity.ts'

/** Stories by year, from the first year that has any to the last, the empty ones between them too. */
export function toYearCounts(site: Site, stories: readonly Story[]): YearCount[] {
  const byYear = groupBy(stories, ({ moment }) => (moment ? [Number(moment.period.slice(0, 4))] : []))
  const years = [...byYear.keys()].sort((a, b) => a - b)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index
    const count = byYear.get(year)?.length ?? 0
    const key = String(year).padStart(4, '0')
    return { year, count, ...(count > 0 && { url: toUrl(site, addresses.period(key)) }) }
  })
}
