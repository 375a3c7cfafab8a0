import { sortByKey } from '../../../collections/sort-by-key.ts'
import { addresses } from '../../addresses.ts'
import { countHoldings } from '../../count-holdings.ts'
import type { Site } from '../../site.ts'
import type { DataTable } from '../../view-models/charts.ts'

/** Every month that holds something, with how many stories and events: what the picture shows, in the order of time. */
export function toTimelineTable({ archive }: Site, toLink: (address: string) => string): DataTable {
  const months = [...archive.calendar.values()].filter(({ key }) => key.length === '2024-03'.length)
  return {
    columns: [{ label: 'Tháng' }, { label: 'Số tin', numeric: true }, { label: 'Số sự kiện', numeric: true }],
    rows: sortByKey(months, ({ key }) => key).map(({ key, entries }) => {
      const { stories, events } = countHoldings(entries)
      const month = { text: `${Number(key.slice(5))}/${key.slice(0, 4)}`, url: toLink(addresses.period(key)) }
      return [month, { text: stories }, { text: events }]
    }),
  }
}
