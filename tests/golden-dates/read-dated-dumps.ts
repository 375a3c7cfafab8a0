import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** What in a page tells the day of its story, as an editor sees it. */
export const kinds = [
  'dateline',
  'address',
  'header',
  'full-date',
  'leap-day',
  'weekday',
  'office-term',
  'explicit-year',
  'known-event',
  'address-month',
  'photo',
] as const

const label = z.strictObject({
  /** Path of the dump, from this folder. The text is written for this project; the event is a real one. */
  dump: z.string(),
  /** The day of the event, or that of the dateline. */
  published: z.iso.date(),
  evidence: z.enum(kinds),
  /** Where the day of the event was looked up. */
  source: z.url(),
})

/** A dump with the day of its story. */
export type DatedDump = z.infer<typeof label> & { text: string }

/** The dated dumps of this folder. */
export function readDatedDumps(folder = 'tests/golden-dates'): DatedDump[] {
  const labels = z.array(label).parse(JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')))
  return labels.map((one) => ({ ...one, text: readFileSync(join(folder, one.dump), 'utf8') }))
}
