import type { EntityKind } from '../../archive/entity.ts'
import { groupBy } from '../../archive/group-by.ts'
import { collate } from '../../vietnamese/collate.ts'
import { addresses } from '../addresses.ts'
import { kindLabels } from '../labels.ts'
import type { Site } from '../site.ts'
import type { EntitiesView } from '../view-models/entity.ts'
import { toFirstLetter } from './to-first-letter.ts'
import { toNamedItem } from './to-named-item.ts'
import { toPage } from './to-page.ts'

/** All entities of a kind, A–Z. */
export function toEntitiesView(site: Site, kind: EntityKind): EntitiesView {
  const profiles = [...site.archive.profiles.values()]
    .filter(({ entity }) => entity.kind === kind)
    .sort((a, b) => collate(a.entity.entry.name, b.entity.entry.name))
  const byLetter = groupBy(profiles, ({ entity }) => [toFirstLetter(entity.entry.name)])
  return {
    ...toPage(site, { address: addresses.entities(kind), title: kindLabels[kind], description: intros[kind] }),
    intro: intros[kind],
    groups: [...byLetter].map(([letter, members]) => ({
      letter,
      items: members.flatMap(({ entity, stories }) =>
        toNamedItem(site, entity.entry.id, { note: entity.entry.description, count: stories.length }),
      ),
    })),
  }
}

const intros: Readonly<Record<EntityKind, string>> = {
  person: 'Những người mà tin và sự kiện trong kho nhắc tới, theo vần tên.',
  country: 'Những nước và vùng lãnh thổ mà tin và sự kiện trong kho nhắc tới, theo vần tên.',
  place: 'Những nơi mà tin và sự kiện trong kho nhắc tới, theo vần tên.',
  organisation: 'Những tổ chức mà tin và sự kiện trong kho nhắc tới, theo vần tên.',
}
