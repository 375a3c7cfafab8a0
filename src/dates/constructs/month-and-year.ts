import type { Token } from '../../tokens/token.ts'
import type { Construct } from '../construct.ts'
import { readFigures } from '../figures.ts'
import type { Found } from '../meaning.ts'
import { standsAloneMonth } from '../stands-alone.ts'

/** A month in figures without `tháng`: `9/2023`. Only with a slash; a law's number looks the same and is told by its words. */
export const monthAndYear: Construct = { read, openings: [], opensWithFigures: true }

function read(tokens: readonly Token[], at: number): Found | undefined {
  const figures = readFigures(tokens, at)
  const [month = 0, number = 0] = figures?.values ?? []
  if (figures?.shape !== 'n/y' || month < 1 || month > 12 || number < 1900) return undefined
  if (!standsAloneMonth(tokens, at)) return undefined
  return { length: figures.length, meaning: { kind: 'point', month, year: { number }, direction: 'back' } }
}
