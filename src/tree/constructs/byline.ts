import type { Clue, Construct } from '../construct.ts'
import { isAgency } from '../credits/source-names.ts'
import { isBelowText, isStorySource } from '../credits/story-source.ts'
import { isInCapitals } from '../is-in-capitals.ts'
import { holdsAbbreviation, isNoName, isSpokenOf } from '../is-no-name.ts'
import { isStamp } from '../is-stamp.ts'
import {
  announcesAuthor,
  authorName,
  authorOf,
  initials,
  longestAuthorLine,
  mostAuthorWords,
  plainAuthor,
  takenFromAuthor,
  workNote,
} from '../lines/author-line.ts'
import { cutWord } from '../lines/cut-word.ts'
import type { LineView } from '../lines/line-view.ts'
import type { PageView } from '../page/page-view.ts'
import { sectionNames } from '../page-words/section-names.ts'

/** A pen name, which may be one word or have its second in small letters, with what was done behind it. */
const penName = /^\p{Lu}[\p{L}\d_]*(?:\s\p{L}+){0,2}$/u

/** Nothing but words with capitals: a name, or the name of anything. */
const nothingButName = /^(?:\p{Lu}\S*(?:\s|$))+$/u

/** Initials without stops, before an agency: `HTr (TTXVN)`. */
const signature = /^\p{Lu}{2,3}\p{Ll}\s\(\p{Lu}{3,}\)$/u

/** A desk of the newsroom, or its post: `Ban Quốc tế`, `Nhóm PV`, `PV TTXVN tại Nga`. */
const desk =
  /^(?:(?:Ban|Nhóm|Phòng|Tổ)\s(?:phóng viên\s)?\p{Lu}[\p{L}\s]{1,24}?|(?:PV|Phóng viên)\s\p{Lu}[\p{Lu}\d]+(?:\stại\s\p{Lu}[\p{L}\s]{1,20})?)\s*[|–-]?$/u

/** `Theo VOV`, `Nguồn Vietnam+`, `(Vietnam+)`, `Nguồn: www.x.vn`, `Theo www.24h.com.vn`: whence the story was taken. */
const source =
  /^(?:\(?(?:Theo|Nguồn|Tổng hợp từ|Biên dịch)\b:?\s?(?=[^.,]*[\p{Lu}\d])[^.,]{1,40}(?:\.[\w+/.-]+)?\)?|\(\p{Lu}[\p{L}\d+]{1,15}(?:\/\p{Lu}[\p{L}\d+]{1,15})*\))$/u

/** Several of them: `Theo Reuters, RFE/RL, AFP`, `(Theo Apa, Armenpress)`; a title goes on in small letters. */
const sources = /^\(?(?:Theo|Nguồn|Source|Tổng hợp từ):?(?:,?\s(?:và\s)?\p{Lu}[\p{L}\d/&+.-]*){2,12}\)?$/u

/** What outlets are called, and no person: `Sông Lam Online |`, `Báo Núi Đá`. */
const house = /^(?:Báo|Thời báo|Tạp chí|Đài|Kênh|Tòa soạn)\s|\s(?:Online|News|Media|Plus|TV)(?:\s?[|,–/•·-])?$/u

/** Whom a page's own program names: `Đăng bởi: admin`. */
const program = /^(?:admin|administrator|quản trị viên|webmaster)$/iu

const byProgram: readonly Clue[] = [
  { role: 'furniture', weight: 5, reason: 'page furniture' },
  { role: 'title', weight: -4, reason: 'page furniture' },
]

/** The author's line, before the lede or as a sign-off behind the story. */
export const byline: Construct = (line, page) => {
  const { key, words, stopped } = line
  const text = plainAuthor(line.text)
  if (text.length > longestAuthorLine || line.text.startsWith('©')) return []
  if (words.length <= 25 && !stopped && (announcesAuthor(text) || takenFromAuthor.test(text))) {
    if (program.test(authorOf(text))) return byProgram
    return authorName.test(authorOf(text)) ? announcedName : announced
  }
  if (words.length > mostAuthorWords) return []
  if (source.test(text) || (text.includes(',') && sources.test(text)) || isStorySource(line, page)) return sourced
  if (isCell(line, page)) return []
  if (sectionNames.has(key)) return [{ role: 'byline', weight: -3, reason: 'the name of a section' }]
  const author = authorOf(text)
  const isInitials = initials.test(author) || (author !== text && signature.test(text))
  const isNoted = author !== '' && (penName.test(author) || authorName.test(author)) && workNote.test(text)
  const isName = (!stopped || endsAbbreviated.test(author)) && authorName.test(author) && !holdsAbbreviation(author)
  if (!isInitials && !desk.test(author) && !isNoted && !isName) return []
  if (isNoName(line, author, page) || isAgency(author) || house.test(author)) return []
  const next = page.lines[line.index + 1]
  if (isPutUpBy(line, next, page)) return ofAnother
  if (!next && cutWord.test(author)) return []
  const opensStory = next?.stopped === true && next.words.length > 8
  const below = isBelowText(line, page) || isBelowEnd(line, page) ? (isSpokenOf(author, page) ? -2 : 2) : 0
  const marked = isInitials || desk.test(author) || author !== line.text || markBehind.test(text) || text.includes('(')
  return [
    { role: 'byline', zone: 'opening', weight: marked ? 5.5 : 4.5, reason: 'a name alone before the story' },
    { role: 'byline', zone: 'head', weight: marked || opensStory ? 4 : 1.7, reason: 'a name alone' },
    { role: 'byline', zone: 'story', weight: (marked ? 5.5 : 3.5) + below, reason: 'a name alone' },
    { role: 'byline', zone: 'tail', weight: (marked ? 3.5 : 2.5) + below, reason: 'a name alone' },
    ...(desk.test(author) ? deskIsNoTitle : []),
    ...(isInitials ? initialsAreNoText : []),
    ...(isNoted ? notedIsNoHeading : []),
    ...(isName && author !== line.text ? housedIsNoTitle : []),
    ...(isNoted || words.length > 4 || !nothingButName.test(text) ? nameIsNoText : []),
    ...(stopped && isName ? nameIsNoLede : []),
    ...(isBelowLede(line, page) && !isSpokenOf(author, page, 1) ? belowLede : []),
    { role: 'caption', weight: -1.5, reason: 'a name alone' },
  ]
}

/** `Nguồn: https://vidu.vn/…` */
const address = /^nguồn\s?:\s?(?:https?:|www\.)/iu

/** `./.`, `(Hết)`, `***` */
const endMark = /^(?:[^\p{L}\p{N}]+|\(?hết\)?)$/iu

/** Whether a line stands below the mark of the story's end or its source, and that below its text. */
function isBelowEnd({ index }: LineView, page: PageView): boolean {
  const above = page.lines[index - 1]
  if (above === undefined || !isBelowText(above, page)) return false
  return endMark.test(above.text) || address.test(above.text) || source.test(plainAuthor(above.text))
}

/** Words of the shortest line without a stop that sums the story up. */
const dekLength = 14

/** Whether a line stands between what sums the story up and its text; in capitals it is a heading. */
function isBelowLede({ index, text }: LineView, { lines, firstSentence }: PageView): boolean {
  const above = lines.slice(0, index).findLast(isNoAside)
  const next = lines.slice(index + 1).find(isNoAside)
  if (!above || isInCapitals(text) || next?.stopped !== true || next.words.length < paragraphLength) return false
  return above.index === firstSentence || (next.index === firstSentence && above.words.length >= dekLength)
}

/** The day and pictures stand there too. */
function isNoAside(line: LineView): boolean {
  return !isStamp(line) && !line.credit
}

const belowLede: readonly Clue[] = [
  { role: 'byline', zone: 'story', weight: 2, reason: 'a name alone before the story' },
  { role: 'subheading', weight: -3, reason: 'a name alone before the story' },
]

/** What parts an author from what the page prints behind him: `Bảo Hà |`. */
const markBehind = /[|,–/•·-]$/u

/** Whether a name stands between the title of another story and its day, below several paragraphs. */
function isPutUpBy({ index }: LineView, next: LineView | undefined, { lines, firstSentence }: PageView): boolean {
  if (next?.stamp?.strong !== true || index < firstSentence) return false
  const above = lines[index - 1]
  if (!above || above.stopped || above.words.length < titleLength) return false
  return lines.slice(0, index).filter(({ stopped, words }) => stopped && words.length >= paragraphLength).length > 1
}

/** Words of the shortest title of another story above who wrote it, and of a paragraph of this one. */
const titleLength = 6
const paragraphLength = 15

const ofAnother: readonly Clue[] = [{ role: 'furniture', weight: 3, reason: 'the date of another story' }]

const deskIsNoTitle: readonly Clue[] = [{ role: 'title', weight: -4, reason: 'a desk of the newsroom' }]
const initialsAreNoText: readonly Clue[] = [{ role: 'paragraph', weight: -3, reason: 'initials' }]
const housedIsNoTitle: readonly Clue[] = [{ role: 'title', weight: -8, reason: 'a name alone' }]
const notedIsNoHeading: readonly Clue[] = [{ role: 'subheading', weight: -3, reason: 'a name alone' }]
const nameIsNoText: readonly Clue[] = [{ role: 'paragraph', weight: -3, reason: 'a name alone' }]
const nameIsNoLede: readonly Clue[] = [{ role: 'lede', weight: -4, reason: 'a name alone' }]

const announced: readonly Clue[] = [
  { role: 'byline', weight: 5.5, reason: 'announces the author' },
  { role: 'title', weight: -4, reason: 'announces the author' },
]

const announcedName: readonly Clue[] = [
  ...announced,
  { role: 'byline', zone: 'story', weight: 1.5, reason: 'announces the author' },
  { role: 'subheading', weight: -3, reason: 'announces the author' },
  { role: 'cross-reference', weight: -3, reason: 'announces the author' },
]

const sourced: readonly Clue[] = [
  { role: 'byline', zone: 'opening', weight: 4, reason: 'names the source of the story' },
  { role: 'byline', zone: 'story', weight: 5, reason: 'names the source of the story' },
  { role: 'byline', zone: 'tail', weight: 4.5, reason: 'names the source of the story' },
]

/** The stop behind a capital is that of an abbreviation: `G. Bảo Hà, O.P.` */
const endsAbbreviated = /\p{Lu}\.$/u

/** A name between two lines of figures stands in a table. */
function isCell({ index }: LineView, page: PageView): boolean {
  return [page.lines[index - 1], page.lines[index + 1]].every((beside) => beside && figures.test(beside.text))
}

/** `4.180`, `1`, `12,5 %` */
const figures = /^\d[\d.,\s%]*$/u
