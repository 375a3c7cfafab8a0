import { isAgency } from '../credits/source-names.ts'
import { searchEnding } from '../lines/search-ending.ts'
import type { Cut } from './cut.ts'

/** What stands before the subject of a letter: `Subject: Re: [kavkaz-l] `. */
const subjectLabel = /^(?:Subject|Chủ đề|Tiêu đề|V\/v)\s?:\s*(?:(?:Re|Fwd?|Trả lời)\s?:\s*|\[[^\]]{1,40}\]\s*)*/iu

/** A mark before a title, the name of a forum's icon, and what parted it from the day or outlet behind it: `* `, `Cũ Default `, ` |`. */
const openingMark = /^(?:[*•·»►▶]\s+|(?:(?:Old|Cũ)\s+)?Default\s+(?=["“]?\p{Lu}))/u
const partingMark = /(?<!\s)\s+[|–—-]\s*$/u

/** A name with what parts it from the title before it: ` | Reuters`, ` / Sputnik`. Counts only when it is a known agency. */
const nameBehind = /(?<=\S)\s[|/–—-]\s?(?<name>\p{Lu}[\p{L}/ ]{1,30})$/u

/**
 * What stands around a title: the label of a letter's subject, the mark before it, what parted it from a day behind it,
 * and the agency from which the story was taken.
 */
export function cutTitle(text: string): Cut[] {
  return [...cutSubject(text), ...cutEdges(text), ...cutAgency(text)]
}

function cutSubject(text: string): Cut[] {
  const label = subjectLabel.exec(text)?.[0].length ?? 0
  return label > 0 && label < text.length ? [{ type: 'label', start: 0, end: label }] : []
}

function cutEdges(text: string): Cut[] {
  const mark = openingMark.exec(text)?.[0].length ?? 0
  const end = searchEnding(text, partingMark)
  const cuts: Cut[] = mark > 0 ? [{ type: 'label', start: 0, end: mark }] : []
  return end > mark ? [...cuts, { type: 'label', start: end, end: text.length }] : cuts
}

function cutAgency(text: string): Cut[] {
  const behind = nameBehind.exec(text)
  const name = behind?.groups?.name
  return behind && name && isAgency(name) ? [{ type: 'label', start: behind.index, end: text.length }] : []
}
