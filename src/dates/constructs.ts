import { groupBy } from '../collections/group-by.ts'
import type { Token } from '../tokens/token.ts'
import { perWord } from '../vietnamese/per-word.ts'
import { wordTrait } from '../vietnamese/word-trait.ts'
import type { Construct } from './construct.ts'
import { ages } from './constructs/ages.ts'
import { day } from './constructs/day.ts'
import { month } from './constructs/month.ts'
import { monthAndYear } from './constructs/month-and-year.ts'
import { offsets } from './constructs/offsets.ts'
import { opening } from './constructs/opening.ts'
import { partsOfYear } from './constructs/parts-of-year.ts'
import { quarter } from './constructs/quarter.ts'
import { relativeDay } from './constructs/relative-day.ts'
import { week } from './constructs/week.ts'
import { weekday } from './constructs/weekday.ts'
import { years } from './constructs/years.ts'

/**
 * What may begin at a word, the first that fits wins. Days named by distance stand before days by figures, since
 * `hôm qua (3/10)` begins like `hôm 3/10`; weekdays before offsets, since `cùng ngày thứ Tư` begins like `cùng ngày`;
 * offsets before months and years, since `hai năm trước đó` holds `năm trước`; decades before years, since `những năm
 * 1990` begins like `những năm 2016, 2018`; seasons before months and years for `nửa đầu năm`.
 */
const constructs: readonly Construct[] = [
  relativeDay,
  weekday,
  ...offsets,
  day,
  quarter,
  ...partsOfYear,
  ...ages,
  month,
  week,
  ...years,
  monthAndYear,
  opening,
]

/** By the word that opens them, in the order above. */
const byOpening = groupBy(constructs, ({ openings }) => new Set(openings))
const withFigures = constructs.filter(({ opensWithFigures }) => opensWithFigures)

/** Whether a word may open a date expression: most may not. */
export const isOpening = wordTrait(({ kind, lower }) => kind === 'number' || byOpening.has(lower))

const constructsOf = perWord((word): readonly Construct[] =>
  word.kind === 'number' ? withFigures : (byOpening.get(word.lower) ?? []),
)

/** The constructs that a word may open. `năm` means five too, but before figures it is the year of `năm 2020`. */
export function constructsAt(tokens: readonly Token[], at: number): readonly Construct[] {
  const word = tokens[at]?.word
  if (word === undefined) return []
  return word.lower === 'năm' && tokens[at + 1]?.word.kind === 'number' ? years : constructsOf(word)
}
