import type { Clue, Construct } from '../construct.ts'
import { isDate } from '../second-article/opening-lines.ts'

/** Lines above the second sentence of a card within which its day stands. */
const reach = 4

/** A second sentence below the day of another story, in no list that has a heading: an abstract is one, so the story goes on. */
export const belowCard: Construct = ({ index, stopped }, { lines, places }) => {
  if (!stopped || !lines[index - 1]?.stopped || places[index]?.below) return []
  return lines.slice(Math.max(0, index - reach), index).some(isDate) ? noAbstract : []
}

const noAbstract: readonly Clue[] = [
  {
    role: 'related-abstract',
    of: 'older-aside',
    weight: -2,
    reason: 'a second sentence below the day of another story',
  },
]
