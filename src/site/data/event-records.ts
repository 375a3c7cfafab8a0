import { sortEvents } from '../../archive/timed-event.ts'
import { addresses } from '../addresses.ts'
import { type Site, toAbsoluteUrl } from '../site.ts'
import type { DataRecord, Field } from './field.ts'

export const eventFields: readonly Field[] = [
  { name: 'id', type: 'string', description: 'Mã' },
  { name: 'title', type: 'string', description: 'Tên' },
  { name: 'date', type: 'string', description: 'Ngày theo EDTF: 2020-09-27/2020-11-10 là từ ngày đến ngày' },
  { name: 'kind', type: 'string', description: 'Loại: war, ceasefire, talks, treaty …' },
  { name: 'places', type: 'list', description: 'Mã các địa danh' },
  { name: 'participants', type: 'list', description: 'Mã các nước, nhân vật, tổ chức' },
  { name: 'summary', type: 'string', description: 'Tóm tắt của kho' },
  { name: 'sources', type: 'list', description: 'Địa chỉ các nguồn đã xem' },
  { name: 'stories', type: 'integer', description: 'Số tin trong kho nói tới' },
  { name: 'url', type: 'string', description: 'Trang trong kho' },
]

/** In the order of time, those of unknown year last. */
export function toEventRecords(site: Site): DataRecord[] {
  const { knowledge, storiesOn } = site.archive
  return sortEvents(knowledge.events.values()).map((event) => ({
    id: event.id,
    title: event.title,
    date: event.date,
    kind: event.kind,
    places: event.places,
    participants: event.participants,
    summary: event.summary,
    sources: event.sources,
    stories: storiesOn.get(event.id)?.length ?? 0,
    url: toAbsoluteUrl(site, addresses.event(event.id)),
  }))
}
