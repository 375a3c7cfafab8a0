import { compareText } from '../collections/compare-text.ts'
import type { Office, Person } from '../knowledge/knowledge-base.ts'

/**
 * The office that a person held from one day to another, `YYYY-MM-DD`, all that time: of several, the one begun last.
 * Terms known to the month or year count as a whole. Undefined when none on record covers those days.
 */
export function officeDuring({ offices }: Person, first: string, last: string): Office | undefined {
  return offices
    .filter(({ from, to }) => from <= first && (to === undefined || to >= last.slice(0, to.length)))
    .sort((a, b) => compareText(b.from, a.from))[0]
}
