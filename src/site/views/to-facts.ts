import type { Profile } from '../../archive/profile.ts'
import { formatSpan } from '../format-span.ts'
import type { Site } from '../site.ts'
import type { EntityView } from '../view-models/entity.ts'
import type { NamedItem } from '../view-models/named-item.ts'
import { toNamedItem } from './to-named-item.ts'

/** What the knowledge base says of an entity beside its description: its names, where it is, its status. */
export function toFacts(site: Site, { entity, places }: Profile): EntityView['facts'] {
  const { kind, entry } = entity
  const facts: EntityView['facts'] = [{ label: 'Cũng viết là', items: plain(entry.aliases) }]
  switch (kind) {
    case 'person':
      facts.push({ label: 'Phiên âm', items: plain(entry.transliterations) })
      break
    case 'country':
      facts.push(
        { label: 'Tình trạng', items: plain([entry.status]) },
        {
          label: entry.status === undefined ? 'Thời gian' : 'Chính quyền tự tuyên bố',
          items: plain([formatSpan(entry.from, entry.to)]),
        },
        { label: 'Địa danh trong kho', items: places.flatMap(({ id }) => toNamedItem(site, id)) },
      )
      break
    case 'place':
      facts.push(
        { label: 'Tên khác', items: plain([entry.otherName]) },
        { label: 'Thuộc', items: entry.country === undefined ? [] : toNamedItem(site, entry.country) },
      )
      break
    case 'organisation':
      facts.push({ label: 'Thuộc', items: entry.country === undefined ? [] : toNamedItem(site, entry.country) })
      break
    default:
      kind satisfies never
  }
  return facts.filter(({ items }) => items.length > 0)
}

function plain(names: readonly (string | undefined)[]): NamedItem[] {
  return names.flatMap((name) => (name === undefined ? [] : [{ name }]))
}
