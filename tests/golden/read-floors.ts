import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { sets } from './sets.ts'

const share = z.number().min(0).max(1)

/** The least that each field may score, by the figure that `judge` gives; a floor only ever rises. */
const floor = z.strictObject({
  body: share,
  title: share,
  credits: share,
  related: share,
  older: share,
  byline: share,
  /** The most titles that may be given to dumps without one; this only ever falls. */
  inventedTitles: z.int().nonnegative(),
})

const floors = z.record(z.enum(sets.map(({ key }) => key)), floor)

export type Floors = z.infer<typeof floors>

export function readFloors(): Floors {
  return floors.parse(JSON.parse(readFileSync('tests/golden/floors.json', 'utf8')))
}
