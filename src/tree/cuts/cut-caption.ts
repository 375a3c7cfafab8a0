import { foldKey } from '../../vietnamese/fold.ts'
import { findCredit } from '../credits/find-credit.ts'
import { pictureNumber } from '../credits/picture-number.ts'
import { insidePictureTags } from '../credits/picture-tags.ts'
import { searchEnding } from '../lines/search-ending.ts'
import type { Cut } from './cut.ts'

/** A bar or `Ảnh:` before a caption; `© Sputnik / Name / Chuyển đến kho ảnh` glued to it. */
const openingLabel =
  /^(?:\|\s+|[[(]Ảnh\s?:\s?[^[\]()]{2,40}[\])]\s+|(?:Chụp lại hình ảnh|Chú thích (?:hình )?ảnh)\s?[,:]\s*|(?:Ảnh|Hình|Video|Clip)(?:\stư liệu|\sminh h(?:ọa|oạ))?\s*:\s*|©[^/]*(?:\/[^/]*){0,2}?\/\s*Chuyển đến kho ảnh\s*)/iu

/** What stands around a caption: tags, labels, the edge of a table, the number of a picture that repeats the title, the credit. */
export function cutCaption(text: string, titleKey: string): Cut[] {
  const cuts: Cut[] = []
  const inside = insidePictureTags(text)
  const place = findCredit(text)
  const end = place?.start ?? inside.end
  if (inside.start > 0) cuts.push({ type: 'label', start: 0, end: inside.start })
  const label = place?.start === inside.start ? undefined : openingLabel.exec(text.slice(inside.start))?.[0]
  if (label) cuts.push({ type: 'label', start: inside.start, end: inside.start + label.length })
  const number = searchEnding(text.slice(0, end), pictureNumber)
  if (number >= 0 && foldKey(text.slice(0, number)) === titleKey) cuts.push({ type: 'label', start: 0, end })
  if (place) {
    cuts.push({ type: 'label', start: place.start, end: place.creditStart })
    cuts.push({ type: 'credit', start: place.creditStart, end: place.creditEnd })
    if (place.creditEnd < place.end) cuts.push({ type: 'label', start: place.creditEnd, end: place.end })
  }
  if (inside.end < text.length) cuts.push({ type: 'label', start: inside.end, end: text.length })
  else if (!place && text.endsWith(' |'))
    cuts.push({ type: 'label', start: text.length - ' |'.length, end: text.length })
  return cuts
}
