import { isDay } from '../edtf/calendar.ts'
import type { Meaning, Point } from './meaning.ts'
import { isCapital, type Token } from './token.ts'

/** Figures joined without spaces, such as `27/9/2020` or `12-15/7`, and what they mean as a date. */
export interface Figures {
  /** `n` one or two digits, `y` a year of four, `?` anything else; with the joints: `n-n/n`. */
  shape: string
  values: number[]
  length: number
}

const joints: Readonly<Record<string, string>> = { '/': '/', '-': '-', '–': '-', '—': '-', '.': '.' }

/** More parts than any date has; longer chains are read to their end all the same. */
const mostParts = 7

/** The chain of figures that begins here. Undefined inside a longer word or number: `Su-30`, `S-400`, `64.62.227.18`. */
export function readFigures(tokens: readonly Token[], at: number): Figures | undefined {
  return tokens[at]?.figures
}

/** The same, worked out for tokens that do not have it yet. */
export function joinFigures(tokens: readonly Token[], at: number): Figures | undefined {
  const first = tokens[at]
  if (first?.kind !== 'number' || isInside(tokens, at)) return undefined
  let shape: string = shapeOf(first.text)
  const values = [Number(first.text)]
  let length = 1
  for (let next = nextFigure(tokens, at + 1); next; next = nextFigure(tokens, at + length)) {
    if (values.length > mostParts) return undefined
    shape += next.joint + shapeOf(next.text)
    values.push(Number(next.text))
    length += 2
  }
  return endsCleanly(tokens, at + length, shape) ? { shape, values, length } : undefined
}

/** A joint and a number glued to what stands before them: `/9`. */
function nextFigure(tokens: readonly Token[], at: number): { joint: string; text: string } | undefined {
  const [sign, next] = [tokens[at], tokens[at + 1]]
  const joint = sign?.glued ? joints[sign.text] : undefined
  return joint !== undefined && next?.glued && next.kind === 'number' ? { joint, text: next.text } : undefined
}

function shapeOf(digits: string): string {
  if (digits.length <= 2) return 'n'
  return digits.length === 4 && digits >= '1000' && digits < '2200' ? 'y' : '?'
}

/** Glued to a letter, a digit's joint or a sign before it. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!tokens[at]?.glued || before === undefined) return false
  return before.kind === 'word' || '-–./:,+#$€@_=&'.includes(before.text)
}

/** Not followed by a unit (`5/10km`), a percent sign or more figures (`2/3,5`). A lost space before a name is forgiven. */
function endsCleanly(tokens: readonly Token[], end: number, shape: string): boolean {
  const next = tokens[end]
  if (!next?.glued) return true
  const after = tokens[end + 1]
  if (next.kind === 'word') return (isCapital(next) && next.text.length > 1) || (shape === 'y-n-n' && next.text === 'T')
  if (after?.glued && after.kind === 'number') return false
  return !'%‰°º@=_/'.includes(next.text)
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
