import { isDay } from '../edtf/calendar.ts'
import type { Figures } from '../tokens/figures.ts'
import type { Token } from '../tokens/token.ts'
import type { Meaning, Point } from './meaning.ts'

/** The chain of figures that begins here, if a number stands here that belongs to no longer one. */
export function readFigures(tokens: readonly Token[], at: number): Figures | undefined {
  return tokens[at]?.figures
}

type Build = (values: readonly number[]) => Meaning | undefined

/** What each shape means where a day is expected. `n-n` and `n.n` need a cue (`hôm 8-8`), see {@link needsCue}. */
const dayShapes: Readonly<Record<string, Build>> = {
  'n/n': ([day, month]) => point(day, month),
  'n-n': ([day, month]) => point(day, month),
  'n.n': ([day, month]) => point(day, month),
  'n/n/y': ([day, month, year]) => point(day, month, year),
  'n-n-y': ([day, month, year]) => point(day, month, year),
  'n.n.y': ([day, month, year]) => point(day, month, year),
  'n/n-y': ([day, month, year]) => point(day, month, year),
  'n-n/y': ([day, month, year]) => point(day, month, year),
  'n/n/n': ([day, month, year]) => point(day, month, shortYear(year)),
  'y-n-n': ([year, month, day]) => point(day, month, year),
  'y/n/n': ([year, month, day]) => point(day, month, year),
  'n-n/n': ([first, last, month]) => range(point(first, month), point(last, month)),
  'n-n.n': ([first, last, month]) => range(point(first, month), point(last, month)),
  'n-n/n/y': ([first, last, month, year]) => range(point(first, month, year), point(last, month, year)),
  'n-n.n.y': ([first, last, month, year]) => range(point(first, month, year), point(last, month, year)),
  'n/n-n/n': ([day, month, lastDay, lastMonth]) => range(point(day, month), point(lastDay, lastMonth)),
  'n.n-n.n': ([day, month, lastDay, lastMonth]) => range(point(day, month), point(lastDay, lastMonth)),
  'n/n-n/n/y': ([day, month, lastDay, lastMonth, year]) => range(point(day, month), point(lastDay, lastMonth, year)),
  'n.n-n.n.y': ([day, month, lastDay, lastMonth, year]) => range(point(day, month), point(lastDay, lastMonth, year)),
  'n/n/y-n/n/y': ([d, m, y, lastD, lastM, lastY]) => range(point(d, m, y), point(lastD, lastM, lastY)),
  'n.n.y-n.n.y': ([d, m, y, lastD, lastM, lastY]) => range(point(d, m, y), point(lastD, lastM, lastY)),
}

/** Too much like a score, a decimal or a section number to be a day without `ngày`, `hôm` or a part of the day before. */
const needsCue: ReadonlySet<string> = new Set(['n-n', 'n.n', 'n-n/y', 'n/n/n', 'n-n.n', 'n.n-n.n'])

/** The day or days that a chain of figures names. Undefined for other shapes and for days that no calendar has. */
export function toDays({ shape, values }: Figures, cued: boolean): Meaning | undefined {
  return !cued && needsCue.has(shape) ? undefined : dayShapes[shape]?.(values)
}

function point(day = 0, month = 0, year?: number): Point | undefined {
  if (!isDay(day, month, year)) return undefined
  return { kind: 'point', day, month, ...(year !== undefined && { year: { number: year } }), direction: 'back' }
}

function range(from: Point | undefined, to: Point | undefined): Meaning | undefined {
  if (!from || !to) return undefined
  const isBackward = from.month === to.month && (from.day ?? 0) >= (to.day ?? 0)
  return isBackward && numberOf(from) === numberOf(to) ? undefined : { kind: 'range', from, to }
}

function numberOf({ year }: Point): number | undefined {
  return year && 'number' in year ? year.number : undefined
}

/** `20` in `29/09/20`. */
function shortYear(year = 0): number {
  return 2000 + year
}
