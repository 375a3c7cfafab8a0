import type { Profile } from '../../archive/profile.ts'
import { compareText } from '../../collections/compare-text.ts'
import type { Office } from '../../knowledge/knowledge-base.ts'
import { formatSpan } from '../format-span.ts'
import type { Site } from '../site.ts'
import type { EntityView } from '../view-models/entity.ts'
import { toNamedItem } from './to-named-item.ts'

/** The offices that a person held, or those of a country or organisation with who held them; the latest first. */
export function toOffices(site: Site, { entity, holders }: Profile): EntityView['offices'] {
  if (entity.kind !== 'person') {
    return holders.flatMap(({ person, office }) =>
      toNamedItem(site, person.id).map((of) => ({ title: office.title, of, ...toTerm(office) })),
    )
  }
  return entity.entry.offices
    .toSorted((a, b) => compareText(b.from, a.from))
    .map((office) => ({
      title: office.title,
      of: toNamedItem(site, office.of)[0] ?? { name: office.of },
      ...toTerm(office),
    }))
}

function toTerm({ from, to }: Office): { when: string; current: boolean } {
  return { when: formatSpan(from, to) ?? '', current: to === undefined }
}
