import { compareText } from '../collections/compare-text.ts'
import { groupBy } from '../collections/group-by.ts'
import { report } from '../diagnostics/report.ts'
import { addDays } from '../edtf/calendar.ts'
import { earliestDay, latestDay } from '../edtf/edtf-bounds.ts'
import { officeNames, singleHolderOffices } from '../vietnamese/office-names.ts'
import type { Office, Person } from './knowledge-base.ts'
import type { PlacedValue } from './placed-value.ts'
import { type KnowledgeEntries, toAddress } from './to-knowledge-base.ts'

/** An office of a person, and which one of theirs it is. */
interface Term {
  entry: PlacedValue<Person>
  office: Office
  index: number
}

/**
 * Reports titles that the archive knows by another name, and two people in one office at the same time where only one
 * can hold it: the wrong one might date a story.
 */
export function checkOffices({ people }: KnowledgeEntries): void {
  const terms = people.flatMap((entry) => entry.value.offices.map((office, index): Term => ({ entry, office, index })))
  const titled = terms.map((term) => ({ term, title: checkTitle(term) }))
  const single = titled.filter(({ title }) => singleHolderOffices.has(title))
  for (const held of groupBy(single, ({ term, title }) => [`${title} ${term.office.of}`]).values())
    checkOverlaps(held.map(({ term }) => term))
}

/** The title's own name. */
function checkTitle({ entry, office, index }: Term): string {
  const typed = office.title
  const title = officeNames[typed.toLowerCase()] ?? typed
  if (title !== typed) {
    const values = { typed, title, id: entry.value.id }
    report(entry.file, 'office-title', values, entry.placeOf(['offices', index, 'title']))
  }
  return title
}

function checkOverlaps(terms: readonly Term[]): void {
  const sorted = terms.toSorted((a, b) => compareText(a.office.from, b.office.from))
  sorted.forEach((term, index) => {
    const [other] = sorted.slice(0, index).filter((earlier) => overlaps(earlier, term))
    if (other === undefined) return
    const { entry, office } = term
    const values = {
      title: office.title,
      of: office.of,
      id: entry.value.id,
      from: office.from,
      other: other.entry.value.id,
      first: toAddress(other.entry, ['offices', other.index]),
    }
    report(entry.file, 'office-overlap', values, entry.placeOf(['offices', term.index, 'from']))
  })
}

/** Sources differ by so many days between election, oath and decree. */
const handover = 10

/** Whether the earlier holder was certainly still in office when the later one had certainly come. */
function overlaps(earlier: Term, later: Term): boolean {
  if (earlier.entry.value.id === later.entry.value.id) return false
  const [came, left] = [latestDay(later.office.from), earliestDay(earlier.office.to)]
  if (came === undefined) return false
  return earlier.office.to === undefined || (left !== undefined && addDays(came, handover) < left)
}
