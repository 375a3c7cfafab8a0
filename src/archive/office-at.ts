import type { Office, Person } from '../knowledge/knowledge-base.ts'

/**
 * The office that a person held on a day, `YYYY-MM-DD`: of several, the one begun last. Terms known to the month or
 * year count as a whole. Undefined when none is on record for that day.
 */
export function officeAt({ offices }: Person, day: string): Office | undefined {
  return offices
    .filter(({ from, to }) => from <= day && (to === undefined || to >= day.slice(0, to.length)))
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0]
}
