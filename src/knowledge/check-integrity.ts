import { checkDates } from './check-dates.ts'
import { checkIds } from './check-ids.ts'
import { checkNames } from './check-names.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import type { KnowledgeEntries } from './to-knowledge-base.ts'

/** Reports what no single entry can know of itself: ids that lead nowhere, impossible dates, names claimed twice. */
export function checkIntegrity(entries: KnowledgeEntries, knowledge: KnowledgeBase): void {
  checkIds(entries, knowledge)
  checkDates(entries)
  checkNames(entries)
}
