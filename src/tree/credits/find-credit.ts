import { lastWord } from '../lines/last-word.ts'
import {
  bareBracket,
  bareCapitals,
  bareTail,
  beforeWidth,
  bracketBehindStop,
  bracketed,
  copyright,
  copyrightGlued,
  deskWord,
  labelled,
  labelledAlone,
  labelledBehind,
  labelledOpenly,
  lent,
  lentWord,
  photoWords,
  signBehind,
  year,
} from './credit-forms.ts'
import { endsWithLabel } from './credit-label.ts'
import { findPhotographer, isOneSentence } from './photographer-credit.ts'
import { deskBehind, insidePictureTags } from './picture-tags.ts'
import { endsAgency, isAgency, isSource } from './source-names.ts'

/** Where a line names the source of its picture; UTF-16 offsets in the line. */
export interface CreditPlace {
  /** From the label or bracket that opens the credit: `(Ảnh:`. The caption ends before it. */
  start: number
  /** The source itself: `AFP/TTXVN`. */
  creditStart: number
  creditEnd: number
  /** Behind the closing bracket and stop. */
  end: number
}

/** Characters of a line's end that are looked at: longer credits do not occur. */
const reach = 200

/** The credit at the end of a caption, in any of the forms that outlets use; undefined when the line has none. */
export function findCredit(text: string): CreditPlace | undefined {
  const { start, end } = insidePictureTags(text)
  const inside = text.slice(start, end)
  const place = findPlainCredit(inside) ?? findBeforeAddress(inside)
  return place && start > 0 ? shift(place, start) : place
}

/** What parts a source from an address behind it: `, `. */
const joint = /[\s,;–—-]{1,4}$/u

/** Characters of the shortest caption before a source and an address. */
const shortestCaption = 12

/** Before the address of the page at the end: `(Ảnh: Ani Suối), https://nui.example`. */
function findBeforeAddress(text: string): CreditPlace | undefined {
  const at = text.lastIndexOf(' ')
  if (!text.startsWith('http', at + 1) || !text.includes('://', at)) return undefined
  const place = findPlainCredit(text.slice(0, Math.max(0, at)).replace(joint, ''))
  return place && place.start > shortestCaption ? { ...place, end: text.length } : undefined
}

function findPlainCredit(text: string): CreditPlace | undefined {
  const sign = text.startsWith('©') ? findCopyright(text.slice(0, reach)) : null
  if (sign?.groups) return toPlace(0, sign, sign[0].length)
  const from = Math.max(0, text.length - reach)
  const tail = text.slice(from)
  const last = lastWord(tail)
  const end = endOf(tail)
  const isBracketed = tail[end - 1] === ')' || tail[end - 1] === ']'
  const match =
    (last === lentWord ? lent.exec(tail) : null) ??
    (isBracketed ? bracketed.exec(tail) : null) ??
    (endsWithLabel(tail) ? ofFew(labelled.exec(tail)) : null) ??
    (tail.includes('Ảnh ') ? behindStop(labelledOpenly.exec(tail)) : null) ??
    (last === deskWord ? ofDesk(deskBehind.exec(tail)) : null) ??
    (year.test(tail.slice(-5)) ? beforeWidth.exec(tail) : null) ??
    (from === 0 ? labelledAlone.exec(tail) : null) ??
    knownAgency(from === 0 && photoWords.has(last) ? labelledBehind.exec(tail) : null) ??
    (tail.includes('©') ? signBehind.exec(tail) : null) ??
    knownSource(ofPicture(isBracketed ? bareBracket.exec(tail) : null)) ??
    afterCaption(from === 0 && isBracketed ? bracketBehindStop.exec(tail) : null) ??
    knownAgency(endsAgency(last) ? bareTail.exec(tail) : null) ??
    findPhotographer(tail, end, last) ??
    knownAgency(endsAgency(last) ? bareCapitals.exec(tail) : null)
  return match ? toPlace(from, match, text.length - from) : undefined
}

function findCopyright(opening: string): RegExpExecArray | null {
  return copyrightGlued.exec(opening) ?? copyright.exec(opening)
}

function shift({ start, creditStart, creditEnd, end }: CreditPlace, by: number): CreditPlace {
  return { start: start + by, creditStart: creditStart + by, creditEnd: creditEnd + by, end: end + by }
}

/** Where a text ends, but for spaces, stops and bars. */
function endOf(text: string): number {
  let end = text.length
  while (' \n.|'.includes(text[end - 1] ?? '-')) end -= 1
  return end
}

/** What opens a source and ends its caption: the stop of `… . Ảnh: `. */
const stopOfCaption = /^[."”’'»)]/u

/** @param length characters of the looked-at part that the credit's end reaches */
function toPlace(from: number, match: RegExpExecArray, length: number): CreditPlace | undefined {
  const { caption = '', open, credit } = match.groups ?? {}
  if (open === undefined || credit === undefined) return undefined
  const keptStop = stopOfCaption.exec(open)?.[0].length ?? 0
  const start = from + match.index + caption.length + (open.startsWith('(') ? 0 : keptStop)
  const creditStart = from + match.index + match[0].indexOf(open + credit, caption.length) + open.length
  return { start, creditStart, creditEnd: creditStart + credit.length, end: from + length }
}

function ofDesk(match: RegExpExecArray | null): RegExpExecArray | undefined {
  return match && isAgency(match.groups?.agency ?? '') ? match : undefined
}

const leadingSpace = /^\s/u

function behindStop(match: RegExpExecArray | null): RegExpExecArray | undefined {
  return match && leadingSpace.test(match.groups?.open ?? '') ? knownAgency(match) : (match ?? undefined)
}

/** Words of the longest source of a film that opens its line: what is longer says what is to be seen. */
const longestSource = 4

/** The mark of a film: `VIDEO: Yerevan mở lại chợ đá`, `Clip: AFP`. */
export const film = /^(?:video|clip)\s*:/iu

function ofFew(match: RegExpExecArray | null): RegExpExecArray | null {
  const isSaid = match !== null && film.test(match.input) && match.index === 0
  return isSaid && (match.groups?.credit ?? '').split(' ').length > longestSource ? null : match
}

/** Only where one sentence stands before the bracket: a paragraph may end with the agency it was taken from. */
function afterCaption(match: RegExpExecArray | null): RegExpExecArray | undefined {
  return match && isOneSentence(match.groups?.caption ?? '') ? match : undefined
}

function knownAgency(match: RegExpExecArray | null): RegExpExecArray | undefined {
  return match && isAgency(match.groups?.credit ?? '') ? match : undefined
}

/** What is said, and to whom: `…, ông nói với hãng tin Pháp (AFP).` */
const saying = /(?<!\p{L})(?:nói|cho biết|cho hay|tuyên bố|đưa tin|dẫn lời|xác nhận|thông báo)(?!\p{L})/u

/** A bracket before the stop of a sentence that says what was said names whose words they are, not a picture's source. */
function ofPicture(match: RegExpExecArray | null): RegExpExecArray | null {
  return match?.groups?.close?.includes('.') === true && saying.test(match.input) ? null : match
}

function knownSource(match: RegExpExecArray | null): RegExpExecArray | undefined {
  return match && isSource(match.groups?.credit) ? match : undefined
}
