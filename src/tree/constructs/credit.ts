import type { Clue, Construct } from '../construct.ts'
import { isAllCredit } from '../credits/is-all-credit.ts'
import { endsAgency, isAgency } from '../credits/source-names.ts'
import { isStorySource } from '../credits/story-source.ts'
import { announcesAuthor } from '../lines/author-line.ts'
import { furnitureLines } from '../page-words/furniture-lines.ts'
import { pictureLabel } from './caption.ts'

/** The source of a picture alone on a line, below its caption: `ẢNH: REUTERS`, `AFP`. */
export const credit: Construct = (line, page) => {
  if (line.words.length === 0 || line.words.length > 12 || announcesAuthor(line.text)) return []
  if (furnitureLines.has(line.key) || isStorySource(line, page)) return []
  if (isAllCredit(line)) {
    const clues: Clue[] = [
      { role: 'credit', weight: 6, reason: "a picture's source alone" },
      { role: 'subheading', weight: -3, reason: "a picture's source alone" },
    ]
    const next = page.lines[line.index + 1]
    if (next && pictureLabel.test(next.text))
      clues.push({ role: 'credit', zone: 'opening', weight: 3, reason: "stands above its picture's caption" })
    return clues
  }
  if (endsAgency(line.words.at(-1)) && isAgency(line.text))
    return [{ role: 'credit', weight: 4, reason: 'a news agency alone' }]
  const above = page.lines[line.index - 1]
  return above?.credit && above.credit.start > captionLength && !line.afterGap && houseName.test(line.text)
    ? [{ role: 'credit', weight: 5, reason: "right below a picture's source" }]
    : []
}

/** Characters of a caption before its source, at least. */
const captionLength = 12

/** A name written like no person's: `DCVOnline`, `RFE/RL`, `Nuida.vn`. */
const houseName = /^(?=.{2,30}$)\p{Lu}[\p{L}\d]*(?:\p{Lu}|[./](?=\p{L}))[\p{L}\d]*$/u
