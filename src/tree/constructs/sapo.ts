import type { Clue, Construct } from '../construct.ts'
import { isAllCredit } from '../credits/is-all-credit.ts'
import type { LineView } from '../lines/line-view.ts'
import { shareIn } from './title-echo.ts'

/** Words of the shortest lede that lost its full stop; captions and sub-headings are shorter. */
const shortest = 14

/** Share of its words that a line has at least from the title to be only another wording of it. */
const titleAgain = 0.75

/** Lines between the title and the first sentence: author, day, buttons. */
const reach = 6

/**
 * A lede without a full stop, between the title and the first sentence; looked at once a first reading has found both.
 * A line with nothing but a picture's source above or below it is the caption of that picture.
 */
export const sapo: Construct = (line, { title, storyStart, lines }) => {
  const { index, words, stopped, halfStopped, credit, stamp, twins } = line
  if (!title || storyStart === undefined || index <= title.index || index > storyStart + 1) return []
  if (line.isAuthor) return betweenLedeAndText
  if (index >= storyStart) return []
  if (stopped || halfStopped || credit || stamp?.strong || words.length < shortest || twins.length > 1) return []
  if (shareIn(words, title) >= titleAgain) return []
  if (index - title.index > reach || [lines[index - 1], lines[index + 1]].some(isSource)) return []
  return [
    { role: 'lede', weight: 16, reason: 'stands between the title and the first sentence' },
    { role: 'paragraph', weight: 2, reason: 'stands between the title and the first sentence' },
  ]
}

/** Whether a line names the source of a picture and nothing else: one with its own caption is of another picture. */
function isSource(line: LineView | undefined): boolean {
  return line?.credit !== undefined && isAllCredit(line)
}

/** An author below such a lede stands in the story, but above its text. */
const betweenLedeAndText: readonly Clue[] = [
  { role: 'byline', zone: 'story', weight: 2, reason: 'a name alone before the story' },
]
