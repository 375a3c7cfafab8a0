import type { EntityKind } from '../../archive/entity.ts'
import type { Profile } from '../../archive/profile.ts'
import { groupBy } from '../../collections/group-by.ts'
import { collate } from '../../vietnamese/collate.ts'
import { addresses, toLetterId } from '../addresses.ts'
import { kindLabels } from '../labels.ts'
import { type ListPage, longestIndex, pageSize } from '../paginate.ts'
import { type Site, toUrl } from '../site.ts'
import type { EntitiesView } from '../view-models/entity.ts'
import type { NamedItem } from '../view-models/named-item.ts'
import { type PagePlan, planPage } from './page-plan.ts'
import { planParts } from './plan-parts.ts'
import { toFirstLetter } from './to-first-letter.ts'
import { toNamedItem } from './to-named-item.ts'
import { toPage } from './to-page.ts'

/** The index of a kind, A–Z: one page, or one for each letter when it is long. */
export function planEntities(site: Site, kind: EntityKind): PagePlan<EntitiesView>[] {
  const index = toIndex(site, kind)
  const address = addresses.entities(kind)
  if (index.profiles.length <= longestIndex) {
    return [planPage(address, () => toShortView(site, index))]
  }
  return [
    planPage(address, () => ({ ...toIndexView(site, index), most: toMost(site, index) })),
    ...[...index.byLetter].flatMap(([letter, profiles]) =>
      planParts(
        addresses.letter(kind, letter),
        profiles,
        (members, part) => toLetterView(site, index, letter, members, part),
        longestIndex,
      ),
    ),
  ]
}

/** All of it on one page, with ways to its letters where there are several. */
function toShortView(site: Site, index: Index): EntitiesView {
  const groups = toGroups(site, index.profiles)
  const letters = groups.map(({ letter, id }) => ({ label: letter, url: `#${id}`, current: false }))
  return { ...toIndexView(site, index), letters: letters.length > 1 ? letters : [], groups }
}

interface Index {
  kind: EntityKind
  /** A–Z. */
  profiles: readonly Profile[]
  byLetter: ReadonlyMap<string, readonly Profile[]>
}

function toIndex({ archive }: Site, kind: EntityKind): Index {
  const profiles = [...archive.profiles.values()]
    .filter(({ entity }) => entity.kind === kind)
    .sort((a, b) => collate(a.entity.entry.name, b.entity.entry.name))
  return { kind, profiles, byLetter: groupBy(profiles, ({ entity }) => [toFirstLetter(entity.entry.name)]) }
}

function toIndexView(site: Site, { kind, profiles, byLetter }: Index): EntitiesView {
  const intro = intros[kind]
  const isLong = profiles.length > longestIndex
  return {
    ...toPage(site, { address: addresses.entities(kind), title: kindLabels[kind], description: intro }),
    intro,
    letters: isLong ? toLetters(site, kind, byLetter.keys()) : [],
    most: [],
    groups: [],
  }
}

function toLetterView(
  site: Site,
  { kind, byLetter }: Index,
  letter: string,
  profiles: readonly Profile[],
  part: ListPage,
): EntitiesView {
  return {
    ...toPage(site, {
      address: addresses.letter(kind, letter),
      title: `${kindLabels[kind]}, vần ${letter}`,
      description: `${kindLabels[kind]} trong kho có tên vần ${letter}.`,
      parents: [{ label: kindLabels[kind], address: addresses.entities(kind) }],
      part,
    }),
    intro: '',
    letters: toLetters(site, kind, byLetter.keys(), letter),
    most: [],
    groups: toGroups(site, profiles),
  }
}

function toLetters(site: Site, kind: EntityKind, letters: Iterable<string>, current?: string): EntitiesView['letters'] {
  return [...letters].map((letter) => ({
    label: letter,
    url: toUrl(site, addresses.letter(kind, letter)),
    current: letter === current,
  }))
}

function toGroups(site: Site, profiles: readonly Profile[]): EntitiesView['groups'] {
  const byLetter = groupBy(profiles, ({ entity }) => [toFirstLetter(entity.entry.name)])
  return [...byLetter].map(([letter, members]) => ({
    letter,
    id: toLetterId(letter),
    items: members.flatMap((one) => toItem(site, one)),
  }))
}

function toMost(site: Site, { profiles }: Index): NamedItem[] {
  const most = profiles.toSorted((a, b) => b.stories.length - a.stories.length)
  return most.slice(0, pageSize).flatMap((profile) => toItem(site, profile))
}

function toItem(site: Site, { entity, stories }: Profile): NamedItem[] {
  return toNamedItem(site, entity.entry.id, { note: entity.entry.description, count: stories.length })
}

const intros: Readonly<Record<EntityKind, string>> = {
  person: 'Những người mà tin và sự kiện trong kho nhắc tới.',
  country: 'Những nước và vùng lãnh thổ mà tin và sự kiện trong kho nhắc tới.',
  place: 'Những nơi mà tin và sự kiện trong kho nhắc tới.',
  organisation: 'Những tổ chức mà tin và sự kiện trong kho nhắc tới.',
}
