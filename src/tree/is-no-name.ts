import { foldKey } from '../vietnamese/fold.ts'
import { isAgency } from './credits/source-names.ts'
import type { LineView } from './lines/line-view.ts'
import type { PageView } from './page/page-view.ts'

/** Words that no name has: a heading in capitals may have no others but such as names have. */
const particles: ReadonlySet<string> = new Set(
  'những các của và cho trong được với khi từ đến tại theo nhất điểm tin bài'.split(' '),
)

/** Lines above the first sentence beyond which capitals name whose page it is. */
const headReach = 8

/** Words of the shortest sentence that speaks of somebody. */
const sentenceLength = 8

/** Whether a line with the shape of a name is a heading in capitals, or stands in the story and names somebody of whom it speaks. */
export function isNoName({ text, index }: LineView, author: string, { lines, firstSentence }: PageView): boolean {
  const inCapitals = text === text.toUpperCase()
  if (inCapitals && index < firstSentence - headReach) return true
  if (inCapitals && holdsParticle(author)) return true
  const key = ` ${foldKey(author)} `
  const beside = [lines[index - 1], lines[index + 1]]
  if (!key.trim().includes(' ') || !beside.every((line) => line?.stopped || line?.key === key.trim())) return false
  return lines.some((line) => line.stopped && line.words.length >= sentenceLength && line.key.includes(key))
}

function holdsParticle(author: string): boolean {
  const words = author.toLowerCase().split(' ')
  return words.some((word) => particles.has(word))
}

/** Words in capitals alone: `VOA` of `VOA Express`, `CSTO` among keywords. */
const abbreviation = /^\p{Lu}{3,}$/u

/** Before a name: `PGS. TSKH. Lò Văn Đỉnh`. */
const ranks: ReadonlySet<string> = new Set(['PGS', 'TSKH', 'NCS', 'BTV', 'CTV', 'NSƯT', 'NSND'])

/** Whether what reads as a name holds an abbreviation, with which programs and keywords are named; an author's house stands behind his name. */
export function holdsAbbreviation(author: string): boolean {
  if (author === author.toUpperCase()) return false
  const words = author.split(nameJoint)
  return words.some((word, index) => {
    return abbreviation.test(word) && !ranks.has(word) && !(index === words.length - 1 && isAgency(word))
  })
}

const nameJoint = /[\s.,]+/u

/**
 * Whether sentences speak of the name, as of a person or place of the story; an introduction may name the author.
 *
 * @param least how many at least
 */
export function isSpokenOf(author: string, { lines }: PageView, least = 2): boolean {
  const key = ` ${foldKey(author)} `
  return lines.filter((line) => line.stopped && ` ${line.key} `.indexOf(key) > 0).length >= least
}
