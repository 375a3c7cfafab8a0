import { z } from 'zod'
import boxesByCode from './country-boxes.json' with { type: 'json' }

/** West, south, east, north, in degrees. */
const box = z.tuple([z.number(), z.number(), z.number(), z.number()])

/** By ISO 3166-1 alpha-2: a box for each part of a country that lies far from the others. */
const boxes = new Map(Object.entries(z.record(z.string(), z.array(box)).parse(boxesByCode)))

/** Whether a point lies in one of the boxes around a country; undefined when there are none. */
export function isInsideCountry(
  code: string | undefined,
  { latitude, longitude }: { latitude: number; longitude: number },
): boolean | undefined {
  const found = code === undefined ? undefined : boxes.get(code)
  return found?.some(
    ([west, south, east, north]) => west <= longitude && longitude <= east && south <= latitude && latitude <= north,
  )
}
