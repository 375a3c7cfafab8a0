import { indexEntities } from '../../archive/entity.ts'
import { namesOf } from '../../knowledge/names-of.ts'
import { findAddress } from '../find-address.ts'
import { type Site, toAbsoluteUrl } from '../site.ts'
import type { DataRecord, Field } from './field.ts'

export const entityFields: readonly Field[] = [
  { name: 'id', type: 'string', description: 'Mã' },
  { name: 'kind', type: 'string', description: 'person, country, place hoặc organisation' },
  { name: 'name', type: 'string', description: 'Tên thường dùng' },
  { name: 'otherNames', type: 'list', description: 'Các tên và cách viết khác' },
  { name: 'description', type: 'string', description: 'Mô tả của kho' },
  { name: 'country', type: 'string', description: 'Mã nước của địa danh, tổ chức' },
  { name: 'latitude', type: 'number', description: 'Vĩ độ bắc của địa danh, độ thập phân, WGS 84' },
  { name: 'longitude', type: 'number', description: 'Kinh độ đông của địa danh, độ thập phân, WGS 84' },
  { name: 'stories', type: 'integer', description: 'Số tin nhắc tới' },
  { name: 'events', type: 'integer', description: 'Số sự kiện tham gia, hoặc xảy ra ở đó' },
  { name: 'url', type: 'string', description: 'Trang trong kho, nếu có' },
]

/** Kind by kind, in the order of the knowledge base. */
export function toEntityRecords(site: Site): DataRecord[] {
  const { knowledge, profiles } = site.archive
  return [...indexEntities(knowledge)].map(([id, entity]) => {
    const { entry, kind } = entity
    const profile = profiles.get(id)
    const address = findAddress(site.archive, id)
    return {
      id,
      kind,
      name: entry.name,
      otherNames: namesOf(entity).filter((name) => name !== entry.name),
      description: entry.description ?? null,
      country: ('country' in entry ? entry.country : undefined) ?? null,
      latitude: 'latitude' in entry ? entry.latitude : null,
      longitude: 'longitude' in entry ? entry.longitude : null,
      stories: profile?.stories.length ?? 0,
      events: profile?.events.length ?? 0,
      url: address === undefined ? null : toAbsoluteUrl(site, address),
    }
  })
}
