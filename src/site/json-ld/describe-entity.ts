import type { Entity } from '../../archive/entity.ts'
import type { Office } from '../../knowledge/knowledge-base.ts'
import { namesOf } from '../../knowledge/names-of.ts'
import type { Site } from '../site.ts'
import { identify, listed, type Node, referTo, schemaType } from './refer-to.ts'

/** A person, country, place or organisation as its own page says it. */
export function describeEntity(site: Site, entity: Entity): Node {
  const { entry } = entity
  const [name, ...others] = namesOf(entity)
  return {
    '@type': schemaType(entity),
    ...identify(site, entry.id),
    name,
    ...listed('alternateName', others),
    ...(entry.description !== undefined && { description: entry.description }),
    ...describeKind(site, entity),
    ...listed('subjectOf', entry.sources.map(toPageNode)),
  }
}

/** A page elsewhere that tells of it. */
export function toPageNode(url: string): Node {
  return { '@type': 'WebPage', url }
}

/** What only entries of its kind have. */
function describeKind(site: Site, { kind, entry }: Entity): Node {
  switch (kind) {
    case 'person':
      return describeOffices(site, entry.offices)
    case 'country':
      return entry.code === undefined ? {} : { identifier: entry.code }
    case 'place':
      return {
        geo: { '@type': 'GeoCoordinates', latitude: entry.latitude, longitude: entry.longitude },
        ...listed('containedInPlace', referTo(site, entry.country)),
      }
    case 'organisation':
      return listed('location', referTo(site, entry.country))
    default:
      return kind satisfies never
  }
}

/** Offices with their terms: those of a country are occupations there, those of an organisation ties to it. */
function describeOffices(site: Site, offices: readonly Office[]): Node {
  const { countries } = site.archive.knowledge
  const ofCountries = offices.filter(({ of }) => countries.has(of))
  const ofOthers = offices.filter(({ of }) => !countries.has(of))
  const occupations = ofCountries.map((office) => ({
    ...toRole(office),
    hasOccupation: {
      '@type': 'Occupation',
      name: office.title,
      ...listed('occupationLocation', referTo(site, office.of)),
    },
  }))
  const affiliations = ofOthers.flatMap((office) =>
    referTo(site, office.of).map((affiliation) => ({ ...toRole(office), affiliation })),
  )
  return { ...listed('hasOccupation', occupations), ...listed('affiliation', affiliations) }
}

function toRole({ title, from, to }: Office): Node {
  return { '@type': 'Role', roleName: title, startDate: from, ...(to !== undefined && { endDate: to }) }
}
