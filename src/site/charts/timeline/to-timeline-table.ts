import { sortByKey } from '../../../collections/sort-by-key.ts'
import { addresses } from '../../addresses.ts'
import type { Site } from '../../site.ts'
import type { Cell, DataTable } from '../../view-models/charts.ts'
import { toDateView } from '../../views/to-date-view.ts'

/** Every event, and every month with its stories, in the order of time. */
export function toTimelineTable(site: Site, toLink: (address: string) => string): DataTable {
  const rows = [...listMonths(site, toLink), ...listEvents(site, toLink)]
  return {
    columns: [{ label: 'Ngày' }, { label: 'Sự kiện, tin' }, { label: 'Số tin', numeric: true }],
    rows: sortByKey(rows, ({ time }) => time).map(({ cells }) => cells),
  }
}

interface Row {
  /** What it is sorted by. */
  time: string
  cells: Cell[]
}

function listMonths({ archive }: Site, toLink: (address: string) => string): Row[] {
  return [...archive.calendar.values()].flatMap(({ key, entries }) => {
    const count = entries.filter(({ type }) => type === 'story').length
    if (key.length !== '2024-03'.length || count === 0) return []
    const month = `${Number(key.slice(5))}/${key.slice(0, 4)}`
    const link = { text: `Tin trong tháng ${month}`, url: toLink(addresses.period(key)) }
    return [{ time: key, cells: [{ text: month }, link, { text: count }] }]
  })
}

function listEvents(site: Site, toLink: (address: string) => string): Row[] {
  return site.archive.events.map(({ event, moment }) => ({
    time: `${moment.period} ${event.id}`,
    cells: [
      { text: toDateView(site, event.date).short },
      { text: event.title, url: toLink(addresses.event(event.id)) },
      { text: site.archive.storiesOn.get(event.id)?.length ?? 0 },
    ],
  }))
}
