import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../lines/line-view.ts'
import { closings } from '../page/find-quoted-lines.ts'
import type { PageView } from '../page/page-view.ts'
import { toTextClues } from '../text-clues.ts'

/** Words of a line that may be a lede without a full stop. */
const long = 25

/**
 * The lines of a quotation that goes over several, and the line that announces it, or a quoted sentence: text of the
 * story, however short.
 */
export const quotedLine: Construct = ({ index, text, holds, words, lettered }, { quotations, places, lines }) => {
  const announces = holds.colon && text.endsWith(':')
  if ((lettered && !announces && quotations.size === 0) || places[index]?.below || places[index]?.heading) return []
  if (quotations.has(index)) return said
  if (isAttribution(lines[index], lines[index - 1]) || isAttribution(lines[index + 1], lines[index])) return attributed
  if (!announces || !isQuotation(lines[index + 1], quotations)) return []
  return words.length < long ? shortOpening : opening
}

function isQuotation(line: LineView | undefined, quotations: PageView['quotations']): boolean {
  if (!line || line.lettered || closings.get(line.text[0]) === undefined) return false
  return line.stopped || quotations.get(line.index) === line.index
}

/** `— Thủ tướng Nikol Pashinyan`, below what he says. */
const speaker = /^[–—-]\s?\p{Lu}/u

/** Whether a line says whose words the quotation above it is. */
function isAttribution(line: LineView | undefined, above: LineView | undefined): boolean {
  if (!line || line.lettered || !above || above.lettered || !speaker.test(line.text)) return false
  const closing = closings.get(above.text[0])
  return closing !== undefined && above.text.endsWith(closing)
}

const attributed = toTextClues('says whose words stand above it', 5)

const said = toTextClues('a line of a quotation', 6)

const reason = 'announces what follows'

const opening: readonly Clue[] = [
  { role: 'paragraph', weight: 4, reason },
  { role: 'title', weight: -4, reason },
  { role: 'furniture', weight: -2, reason },
  { role: 'cross-reference', weight: -4, reason },
  { role: 'related-title', weight: -4, reason },
  { role: 'older-title', weight: -4, reason },
]

/** A story may open with it, though it is as short as no lede without a full stop. */
const shortOpening: readonly Clue[] = [...opening, { role: 'lede', weight: 15, reason }]
