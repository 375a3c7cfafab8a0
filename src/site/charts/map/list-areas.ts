import type { Country } from '../../../knowledge/knowledge-base.ts'
import { formatSpan } from '../../format-span.ts'
import type { Site } from '../../site.ts'
import { type DisputedArea, disputedAreas } from './disputed-areas.ts'

/** An area in dispute as the map, its legend and its files tell of it. */
export interface ToldArea extends DisputedArea {
  /** `Nagorno-Karabakh (1991–2023)`. */
  label: string
  country: Country
  /** When it was as drawn: `1991–2023`, `từ 1993`. */
  years: string | undefined
  /** Its status, and how it is drawn. */
  note: string
}

/** The areas that the knowledge base knows of; what it says of them is said there alone. */
export function listAreas({ archive }: Pick<Site, 'archive'>): ToldArea[] {
  return disputedAreas.flatMap((area) => {
    const country = archive.knowledge.countries.get(area.id)
    if (!country) return []
    const years = formatSpan(country.from, country.to)
    const label = years === undefined ? country.name : `${country.name} (${years})`
    const note = [country.status, area.drawn].filter((text) => text !== undefined).join(' ')
    return [{ ...area, label, country, years, note }]
  })
}
