import { fold } from '../../vietnamese/fold.ts'
import { isSyllable } from '../../vietnamese/is-syllable.ts'
import { nameSyllables } from '../../vietnamese/personal-names.ts'
import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../lines/line-view.ts'
import type { PageView } from '../page/page-view.ts'

/** Words of the shortest and the longest caption that names somebody in full and what he does. */
const shortest = 9
const longest = 40

/** Lines below within which the story goes on. */
const reach = 2

/**
 * A line without a stop between sentences that names somebody in full, as the story does: `Bộ trưởng Lò Văn Suối trao
 * quà cho bà Ani Movsesyan`. A caption says who is to be seen; the titles of other stories leave the given name out.
 */
export const personShown: Construct = (line, page) => {
  const { index, words, stopped, halfStopped, lettered, credit, twins, holds } = line
  if (stopped || halfStopped || words.length < shortest || words.length > longest) return []
  if (!lettered || credit || holds.colon || twins.length > 1 || page.places[index]?.below) return []
  return isInText(line, page) && namesInFull(line.text, page.sentenceNames) ? clues : []
}

function isInText({ index }: LineView, { lines }: PageView): boolean {
  if (lines[index - 1]?.stopped !== true) return false
  const below = lines.slice(index + 1, index + 1 + reach)
  return below.length === 1 || below.some(({ stopped }) => stopped)
}

const capitalised = /^\p{Lu}[\p{L}’-]*$/u

/** Words of a Vietnamese name in full, and of a foreign one. */
const vietnameseLength = 3
const foreignLength = 2

/** Whether a text holds a personal name of several words, each of them a name of the story. */
function namesInFull(text: string, names: ReadonlySet<string>): boolean {
  let [run, foreign, isVietnamese] = [0, 0, false]
  for (const word of text.split(' ')) {
    const isName = capitalised.test(word) && names.has(fold(word))
    if (!isName) [run, foreign, isVietnamese] = [0, 0, false]
    else {
      run += 1
      foreign = isSyllable(word) ? 0 : foreign + 1
      isVietnamese ||= nameSyllables.has(word.toLowerCase())
    }
    if (foreign >= foreignLength || (isVietnamese && run >= vietnameseLength)) return true
  }
  return false
}

const clues: readonly Clue[] = [
  { role: 'caption', weight: 2.5, reason: 'names in full whom the picture shows' },
  { role: 'cross-reference', weight: -0.5, reason: 'names in full whom the picture shows' },
]
