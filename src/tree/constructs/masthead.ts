import type { Clue, Construct } from '../construct.ts'
import { isOwnName } from '../page/find-own-names.ts'
import { mastheadOpenings, mastheadPhrases } from '../page-words/masthead-words.ts'
import { phraseFinder } from '../phrase-finder.ts'
import type { Reason } from '../reasons.ts'

/** Words of the longest line that names an outlet, its publisher or its issue. */
const longest = 9
const longestName = 5

/** The number of an issue with its date: `Số 312 • Tháng 11/2022`, `Số 1.107, thứ hai ngày 2 tháng 10`. */
const issue = /^(?:Số|Kỳ|Năm thứ)\s[\d.]+(?:\s|,|$)(?=.*(?:tháng|ngày|thứ|\d{4}))/iu

/** The number of an issue behind the name of a periodical, at the head of a printed page: `… Số 4 (223)`. */
const issueInside = /(?<!\p{L})(?:Số|No\.?|Vol\.?)\s?\d{1,3}\s?\(\d{1,4}\)/iu
const longestPageHead = 16

/** A name with the language of its edition: `Rừng Thông tiếng Việt`, `Đài Núi Cao Tiếng Nga`. */
const languageEdition = /^(?:\p{Lu}\S*\s){1,4}[Tt]iếng\s\p{Lu}\p{L}+$/u

/** Who speaks in an interview, before a question: `PV: Thưa bà, …`. */
const speaker = /^(?:PV|P\.V\.?|Phóng viên|Hỏi|Đáp|MC|BTV)\s?:/u

const openings = new RegExp(`^(?:${mastheadOpenings.join('|')})(?: |$)`, 'u')
const findPhrases = phraseFinder(mastheadPhrases)

/** What names the outlet and not a story: its publisher, its motto, the number of its issue; and a reporter's question. */
export const masthead: Construct = ({ text, key, words, stopped, holds }, { ownNames }) => {
  if (speaker.test(text)) return ofReporter
  if (stopped || words.length > longestPageHead) return []
  if (holds.digit && issueInside.test(text)) return [...isMasthead('the number of an issue'), noReference]
  if (openings.test(key)) return isMasthead('names the outlet')
  if (words.length > longest) return []
  if (issue.test(text)) return isMasthead('the number of an issue')
  if (words.length <= longestName && isOwnName(key, ownNames)) {
    return [...isMasthead('names the outlet'), { role: 'byline', weight: -5, reason: 'names the outlet' }]
  }
  return languageEdition.test(text) || findPhrases(key).size > 0 ? isMasthead('names the outlet') : []
}

const ofReporter: readonly Clue[] = [
  { role: 'title', weight: -5, reason: 'the question of a reporter' },
  { role: 'furniture', weight: -2, reason: 'the question of a reporter' },
  { role: 'lede', weight: 1.5, reason: 'the question of a reporter' },
]

const noReference: Clue = { role: 'cross-reference', weight: -2, reason: 'the number of an issue' }

function isMasthead(reason: Reason): Clue[] {
  return [
    { role: 'furniture', weight: 2, reason },
    { role: 'title', weight: -4, reason },
    { role: 'related-title', weight: -2, reason },
    { role: 'older-title', weight: -2, reason },
  ]
}
