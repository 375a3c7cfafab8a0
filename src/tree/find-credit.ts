import { endsWithLabel, label } from './credit-label.ts'
import { lastWord } from './last-word.ts'
import { findPhotographer, isOneSentence } from './photographer-credit.ts'
import { deskBehind, insidePictureTags, widthAndDay } from './picture-tags.ts'
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

/** In brackets at the end: `(Ảnh: AFP/TTXVN))`, `(Nguồn: X).`, `(ảnh Reuters)`. */
const bracketed = new RegExp(
  String.raw`(?<open>[(\[]\s*${label}\s*(?:[:.]\s*|\s))(?!\d+\s*[)\]])(?<credit>[^\s()\[\]][^()\[\]]{0,119}?)(?<close>\s*[)\]]+[\s.|]*)$`,
  'iu',
)

/** Behind a stop or dash at the end: `. Ảnh: AFP`, ` - Nguồn: X`, `Ảnh: X`. */
const labelled = new RegExp(
  String.raw`(?<open>(?:^|(?<!\s)\s|[.,;"”’'»)|–—-])\s*(?:[-–—|]\s*)?${label}\s*:\s*)(?<credit>[^:"“”]{1,80}?)(?<close>[\s.|]*)$`,
  'iu',
)

/** Capitals behind the word for a picture, without a colon: behind a stop, or an agency: `…tại Yerevan. Ảnh Hạnh Suối`. */
const labelledOpenly =
  /(?<open>[.”"’')]?\s+Ảnh\s)(?<credit>\p{Lu}[\p{L}\d.’-]*(?:[\s/]+\p{Lu}[\p{L}\d.’-]*){0,4}?)(?<close>[\s.]*)$/u

/** An agency before the word for a picture, alone: `AFP photo`. */
const labelledBehind = /^(?<open>)(?<credit>\p{Lu}[\p{L}/ ]{1,30})(?<close>\sphotos?[.\s]*)$/iu
const photoWords: ReadonlySet<string> = new Set(['photo', 'photos'])

/** A source in brackets without a label: `(Getty Images)`, `(Vano Shlamov/AFP)`. Counts only when it is a known agency. */
const bareBracket = /(?<open>[([]\s*)(?<credit>[^()[\]]{2,60})(?<close>\s*[)\]]+[\s.|]*)$/u

/** A copyright sign before the source, behind the caption: `…tại Berlin. © Bộ Ngoại giao Armenia`. */
const signBehind = /(?<open>\s©\s?)(?<credit>[^©.]{2,60})(?<close>[.\s]*)$/u

/** A label and comma before the source, above or below the picture: `Nguồn hình ảnh, Getty Images`. */
const labelledAlone = /^(?<open>nguồn\s(?:hình\s)?ảnh\s?[,:]\s*)(?<credit>[^,:"“”]{2,60})(?<close>)$/iu

/** Who lent a picture: `(Ảnh do nhân vật cung cấp)`, `Ảnh: gia đình cung cấp`; and its last word, folded. */
const lent = /(?<open>[(\s]?ảnh\s(?:do\s|:\s?)?)(?<credit>[^().:]{2,60}\scung\scấp)(?<close>[)\s.]*)$/iu
const lentWord = 'cap'

/** Capitals behind a space at the end: `…trong lễ ký AP`. Counts only when they are known agencies. */
const bareCapitals = /(?<open>\s)(?<credit>\p{Lu}{2,8}(?:\/\p{Lu}{2,8})*)(?<close>[\s|]*)$/u

/** A name in brackets behind the full stop of a short line: `Trạm nén khí gần Baku. (BP)`, but `Ai sợ gió? (P1)`. */
const bracketBehindStop =
  /^(?<caption>.{10,219}[.!?][”"]?)\s*(?<open>\(\s*)(?!(?:P|Kỳ|Phần|Bài)\s?\d)(?<credit>\p{Lu}[\p{L}\p{N}&./+ -]{1,30})(?<close>\)[\s.|]*)$/u

/** `© Sputnik / David Galstyan / Chuyển đến kho ảnh`: a source with its photographer, before or instead of a caption. */
const copyright =
  /^(?<open>©\s*)(?<credit>[^/|]{2,40}(?:\s?\/\s?[^/|]{2,40}?)?)(?<close>\s*(?:\/\s*Chuyển đến kho ảnh|$))/iu

/** The same glued to the caption behind it: `© SputnikTượng đá ở chợ`. */
const copyrightGlued = /^(?<open>©\s*)(?<credit>\p{Lu}[^/|]{1,38}?\p{Ll})(?<close>)(?=\p{Lu}\p{Ll}*(?:\s\p{L}+){2})/u

/** A source before the width and day of a picture: `… - Sputnik Việt Nam, 1920, 24.11.2022`. */
const beforeWidth = new RegExp(
  String.raw`(?<open>\s[-–—]\s)(?<credit>\p{Lu}[^,–—-]{2,40})(?<close>${widthAndDay.source})`,
  'u',
)

/** The year of that day: `.2022`. */
const year = /\.\d{4}$/u

/** The last word of the Vietnamese desk of an agency, folded. */
const deskWord = 'nam'

/** A source behind the last stop without a label: `…tại Yerevan. AFP`. Counts only when it is a known agency. */
const bareTail = /(?<open>[.”"’']\s+|\s[-–—|]\s)(?<credit>\p{Lu}[\p{L}/ ]{1,30})(?<close>[\s.]*)$/u

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
