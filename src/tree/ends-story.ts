import { isAgency } from './credits/source-names.ts'
import { ofPicture } from './credits/story-source.ts'
import { authorName, authorOf, initials } from './lines/author-line.ts'
import { countWords } from './lines/count-words.ts'
import type { LineView } from './lines/line-view.ts'
import { searchEnding } from './lines/search-ending.ts'
import type { PageView } from './page/page-view.ts'
import { tellsWhatHappened } from './unsigned-caption.ts'

/** Before what a film shows: `Mời xem thêm video: Cận cảnh …`. */
const filmLabel = /(?<!\p{L})(?:video|clip|ảnh|infographic)\s?:/iu

/** Behind a full stop, whence a text was taken: ` Theo AFP, Reuters`, ` (Theo Báo Núi Đá)`, ` Nguồn: Báo Núi Đá`. */
const sourceBehind =
  /(?<=[.!?…]["”’»)]{0,2})\s{1,3}\(?(?:Theo|Nguồn\s?:)\s(?=\p{Lu})[^.!?()]{1,60}(?:\.\p{L}{2,3})?\)?$/u

/** Behind a full stop, who wrote a text, perhaps with his source: ` Hồng Vân`, ` H.V (Theo Sputnik)`, ` Hạnh Suối/TTXVN`. */
const signature =
  /(?<=[\p{Ll}\d]["”’»)]{0,2}[.!?…]["”’»)]{0,2})\s{1,3}(?<author>(?:\p{Lu}{1,3}\.){1,3}\p{Lu}{0,3}\.?(?:\s?\([^()]{2,40}\))?|(?:[-–—]\s)?\p{Lu}[^.!?…:]{2,60}|(?:Bài|Tin|Tác giả|Người viết|Thực hiện|Biên dịch)[^.!?…:]{0,12}:\s\p{Lu}[^.!?…:]{2,40})$/u

/** Behind a full stop, what else closes a story: ` (Tổng hợp)`, ` PV`, ` (HẾT)`, ` TTXVN/Báo Núi`, ` //`, ` (*)`. */
const closing =
  /(?<=[\p{Ll}\d]["”’»)]{0,2}[.!?…]["”’»)]{0,2})\s{0,3}(?:[-–—]\s)?(?:\([^()]{1,40}\)|\[\s?\]|\/{1,2}|\p{Lu}{2}[\p{Lu}\d.+ ]{0,20}(?:\/[^.!?]{2,30})?)$/u

/** Without one of its words no pattern need be tried. */
const anySource = /Theo\s|Nguồn/u

/** Characters of a line's end in which it is looked for. */
const sourceReach = 90

/** Before the source of a text: ` Theo `. */
const leadIn = /\s\(?Theo(?:\s[^.!?]{1,40},)?$/u

/** The mark of a story's end before its source: `./. (Vietnam+)`. */
const storyEnd = /\.\s?[/\\]{1,2}\s?\.$/u

/** Opens a sentence that goes on with the one above, as no caption does: `Trong khi đó, …`, `Trước đó, …`. */
const goesOn =
  /^(?:Trong khi đó|Trước đó|Sau đó|Ngoài ra|Bên cạnh đó|Tuy nhiên|Tuy vậy|Mặc dù|Do đó|Do vậy|Vì vậy|Đồng thời|Mặt khác|Hiện nay|Đến nay|Theo đó|Cũng theo)(?=[\s,])/u

/**
 * Whether the source at the end of a line is that of the story which ends there, and not a picture's: `… vẫn đóng cửa từ
 * năm 1993. (TTXVN)`. The line tells what happened, and no sentence stands below it.
 */
export function endsStory({ text, credit, stopped, index }: LineView, { lines }: PageView): boolean {
  const hasEnding = !stopped && stopInside.test(text.slice(-sourceReach))
  if (!hasEnding && !credit) return false
  if (hasEnding && isSigned(text)) return !lines[index + 1]?.stopped
  const start = credit?.start ?? findClosing(text)
  if (start < 0 || ofPicture.test(text.slice(start))) return false
  const told = text.slice(0, start).trimEnd().replace(leadIn, '')
  if (filmLabel.test(told)) return false
  if (storyEnd.test(told) || goesOn.test(told)) return true
  const isClosed =
    credit === undefined || leadIn.test(text.slice(0, start)) || text.startsWith('Theo', credit.creditStart)
  return !lines[index + 1]?.stopped && (isClosed || tellsWhatHappened(told))
}

/** Without a stop before its last words no text is signed. */
const stopInside = /[.!?…]\S{0,2}[\s(]/u

/** Where what closes a story begins, behind its last stop; -1 where nothing does. */
function findClosing(text: string): number {
  const at = anySource.test(text) ? searchEnding(text, sourceBehind, sourceReach) : -1
  return at < 0 ? searchEnding(text, closing, sourceReach) : at
}

/** Words of the shortest text that its author signs. */
const signedLength = 8

/** Before a signature: `– Bảo Hà`. */
const dash = /^[-–—]\s/u

/** Whether a text ends with the name of its author behind its last stop. */
function isSigned(text: string): boolean {
  const at = searchEnding(text, signature, sourceReach)
  if (at < 0 || countWords(text.slice(0, at)) < signedLength) return false
  const author = text.slice(at).trim().replace(dash, '')
  return initials.test(author) || (authorName.test(authorOf(author)) && !isAgency(author))
}
