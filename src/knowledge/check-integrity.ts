import { checkDates } from './check-dates.ts'
import { checkDescriptions } from './check-descriptions.ts'
import { checkIds } from './check-ids.ts'
import { checkNames } from './check-names.ts'
import { checkOffices } from './check-offices.ts'
import { checkPlaces } from './check-places.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import type { KnowledgeEntries } from './to-knowledge-base.ts'

/**
 * Reports what a schema cannot see: ids that lead nowhere, impossible dates and places, names and offices claimed twice,
 * descriptions that are not neutral sentences.
 */
export function checkIntegrity(entries: KnowledgeEntries, knowledge: KnowledgeBase): void {
  checkIds(entries, knowledge)
  checkDates(entries, knowledge)
  checkNames(entries)
  checkOffices(entries)
  checkPlaces(entries, knowledge)
  checkDescriptions(entries)
}
