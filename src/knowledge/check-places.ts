import { report } from '../diagnostics/report.ts'
import { isInsideCountry } from './country-boxes.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import type { KnowledgeEntries } from './to-knowledge-base.ts'

/**
 * Reports a place that lies outside the boxes around its country, where latitude and longitude were most likely swapped
 * or mistyped. A disputed place may lie in either of its two countries; a country without an ISO code has no boxes.
 */
export function checkPlaces({ places }: KnowledgeEntries, { countries }: Pick<KnowledgeBase, 'countries'>): void {
  for (const { value, file, placeOf } of places) {
    const { id, country, otherCountry, latitude, longitude } = value
    const codes = [country, otherCountry].flatMap((side) => (side === undefined ? [] : countries.get(side)?.code))
    const verdicts = codes.map((code) => isInsideCountry(code, { latitude, longitude }))
    if (country === undefined || verdicts.includes(true) || !verdicts.includes(false)) continue
    report(file, 'place-outside-country', { id, country, latitude, longitude }, placeOf(['latitude']))
  }
}
